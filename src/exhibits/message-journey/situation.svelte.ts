import { realise, seededRandom, systemRandom, type Realisation } from '../../cipher/index.ts';
import { subterms } from '../../model/index.ts';
import type { Level } from '../exhibit-properties.ts';
import { Stage } from '../stage.svelte.ts';
import { announcement, textsOf, type ExhibitWords } from './describe.ts';
import { examine, type Found } from './examine.ts';
import { SEED, type FirstPicture } from './first.ts';
import { hopsOf, lanesOf, stopAt, type Lane, type LaneStop } from './lanes.ts';
import { params, type ScenarioId, type State } from './params.ts';

/** A lane with the stop at which the message is. */
export interface Shown {
  lane: Lane;
  at: LaneStop;
}

/** All that follows from the exhibit's state: the lanes, and what real bytes yield. */
export class Situation {
  readonly stage: Stage<State, ScenarioId>;
  message: string = $state('');
  freshKeys = $state(false);
  readonly #words: ExhibitWords;
  #drawn = $state.raw(realise(seededRandom(SEED)));
  /** Drawn ahead of time, so that the first typed letter need not wait for them. */
  #next: Realisation | undefined;
  readonly #first: FirstPicture;
  readonly #served: readonly Shown[];

  readonly lanes: readonly Lane[] = $derived.by(() => lanesOf(this.stage.state));
  readonly hops: readonly number[] = $derived(hopsOf(this.lanes));
  /** What the bytes are shown of. It follows the state one frame later, so that the message is seen to move before ciphers are tried. */
  shown: readonly Shown[] = $state.raw([]);
  readonly realisation = $derived.by(() => this.#drawn.withTexts(textsOf(this.#words, this.message)));
  readonly found: readonly Found[] = $derived.by(() => this.shown.map((one, index) => this.#examine(one, index)));
  readonly #examined = new WeakMap<LaneStop, { realisation: Realisation; found: Found }>();

  constructor(words: ExhibitWords, scenario: ScenarioId, level: Level, first: FirstPicture) {
    this.#words = words;
    this.#first = first;
    this.message = words.samples.message;
    this.stage = new Stage(params, scenario, level, (state, before, spoken) => this.#settle(state, before, spoken));
    this.#served = shownIn(this.stage.base);
    this.shown = this.#served;
  }

  /** The picture has changed; after the next frame the bytes follow, one lane at a time, and what changed is announced. */
  #settle(state: State, before: State, spoken: boolean): void {
    const next = shownIn(state);
    const step = (lanes: number): void => {
      if (this.stage.state !== state) return;
      this.shown = next.map((one, index) => (index < lanes ? one : (this.shown[index] ?? one)));
      if (lanes < next.length) setTimeout(step, 0, lanes + 1);
      else if (spoken) this.stage.said = announcement(this.#words, state, before);
    };
    requestAnimationFrame(() => setTimeout(step, 0, 1));
  }

  #examine(one: Shown, index: number): Found {
    const asServed = !this.freshKeys && this.message === this.#words.samples.message;
    const first = asServed && this.#served[index]?.at === one.at ? this.#first[index] : undefined;
    if (first) return first;
    const { realisation } = this;
    const known = this.#examined.get(one.at);
    if (known?.realisation === realisation) return known.found;
    const found = examine(one.lane, one.at, realisation);
    this.#examined.set(one.at, { realisation, found });
    return found;
  }

  /** Moves the message to a hop. */
  moveTo(hop: number): void {
    this.stage.go({ ...this.stage.state, hop });
  }
  /** Moves the message on, or back, by one stop of either lane. */
  step(by: 1 | -1): void {
    const next = this.hops[this.position + by];
    if (next !== undefined) this.moveTo(next);
  }
  /** Where in `hops` the message is. A hop that neither lane has counts as the last before it. */
  get position(): number {
    return Math.max(
      0,
      this.hops.findLastIndex((hop) => hop <= this.stage.state.hop),
    );
  }

  /** Puts the reader's message in place of the sample. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    if (!this.freshKeys) this.drawKeys();
    this.message = message;
  }
  /** Draws every key anew from the browser's own randomness. */
  drawKeys(): void {
    this.freshKeys = true;
    this.#drawn = this.#next ?? realise(systemRandom);
    this.#next = realise(systemRandom);
  }

  /**
   * What is slow and will be needed: the curve operations of every scenario, first with the keys in use, then with keys for
   * when the reader first writes. One operation a step, so that a slow phone stays responsive in between.
   */
  *preparation(): Generator {
    this.#next ??= realise(systemRandom);
    const lanes = params.ids.flatMap((id) => lanesOf(params.inScenario(id)));
    for (const realisation of [this.realisation, this.#next])
      for (const { journey } of lanes)
        for (const event of journey.narration.events)
          for (const term of subterms(event.term))
            if (term.kind === 'public' || term.kind === 'dh') yield realisation.bytes(term);
    for (const lane of lanes) yield examine(lane, stopAt(lane, 0), this.realisation);
  }
}

const shownIn = (state: State): readonly Shown[] =>
  lanesOf(state).map((lane) => ({ lane, at: stopAt(lane, state.hop) }));
