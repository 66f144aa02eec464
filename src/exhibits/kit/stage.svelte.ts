import { untrack } from 'svelte';
import { addressQuery, followAddress, type AddressBar } from './address-bar.ts';
import type { Level } from './exhibit-properties.ts';
import { LOST } from './lost.ts';
import type { Params } from './params.ts';

/** What an exhibit is showing, kept in step with the page's address and with the slide that it stands on. */
export class Stage<S extends object, Id extends string> {
  readonly params: Params<S, Id>;
  /** The state of the page without a query. */
  readonly base: S;
  state: S = $state.raw() as S;
  /** False in the page as it was served, true as soon as the script drives it. */
  live = $state(false);
  /** What a screen reader is told of the last change. */
  said = $state('');
  readonly current: Id | undefined = $derived.by(() => this.params.scenarioOf(this.state));
  #bar: AddressBar | undefined;
  #root: HTMLElement | undefined;
  readonly #level: Level;
  readonly #onchange: ((state: S, before: S, spoken: boolean) => void) | undefined;

  /**
   * @param onchange called after every change of the state. `spoken` is false for the state that the address had when the
   *   page was opened, which needs no announcement.
   */
  constructor(
    params: Params<S, Id>,
    scenario: Id,
    level: Level,
    onchange?: (state: S, before: S, spoken: boolean) => void,
  ) {
    this.params = params;
    this.base = params.inScenario(scenario);
    this.state = this.base;
    this.#level = level;
    this.#onchange = onchange;
  }

  /** Shows another state. `push` makes it a step that Back undoes; small changes replace. */
  go(state: S, how: 'replace' | 'push' = 'replace'): void {
    this.#change(state);
    this.#bar?.[how](this.params.write(state, addressQuery(), this.base));
    // Its detail is the state as a query, against the defaults: for the speaker's picture.
    if (this.#level === 'slide')
      this.#root?.dispatchEvent(new CustomEvent('exhibit:went', { detail: this.params.write(state), bubbles: true }));
  }
  /** Shows a scenario; what it leaves open stays as it is. */
  choose(id: Id): void {
    this.go(this.params.inScenario(id, this.state), 'push');
  }
  #change(state: S, spoken = true): void {
    const before = this.state;
    this.state = state;
    this.#onchange?.(state, before, spoken);
  }

  /** Something that the reader asked for needs a script that could not be had. `again` asks for it once more. */
  lost(again: () => void): void {
    this.#root?.dispatchEvent(new CustomEvent(LOST, { detail: again, bubbles: true }));
  }

  /** Comes alive on a page. Returns what undoes it. */
  attach(root: HTMLElement): () => void {
    return untrack(() => {
      this.#root = root;
      this.live = true;
      let opened = false;
      // A slide's address is the slide's own.
      if (this.#level !== 'slide')
        this.#bar = followAddress((query) => this.#change(this.params.read(query, this.base), opened));
      opened = true;
      const step = (event: Event): void => {
        const asked = (event as CustomEvent<string>).detail;
        if (this.params.is(asked)) this.go(this.params.inScenario(asked, this.state));
      };
      root.addEventListener('exhibit:scenario', step);
      // A sentence of the page asks for its case: whatever its query leaves out is as in the exhibit's defaults.
      const show = (event: Event): void => this.go(this.params.read((event as CustomEvent<string>).detail), 'push');
      root.addEventListener('exhibit:show', show);
      return () => {
        this.#bar?.stop();
        root.removeEventListener('exhibit:scenario', step);
        root.removeEventListener('exhibit:show', show);
      };
    });
  }
}
