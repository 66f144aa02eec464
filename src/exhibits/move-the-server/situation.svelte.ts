import {
  openCase,
  realise,
  seededRandom,
  slowTerms,
  systemRandom,
  type Case,
  type Realisation,
} from '../../cipher/index.ts';
import type { ModeId } from '../../model/index.ts';
import type { Level } from '../exhibit-properties.ts';
import { Stage } from '../stage.svelte.ts';
import { listOf } from '../words.ts';
import { announcement, textsOf, type ExhibitWords, type Verdicts } from './describe.ts';
import { found, SEED, stripWords, type Desk, type FirstPicture } from './first.ts';
import { COMPARED, type ComparedId } from './modes.ts';
import { params, type ScenarioId, type State } from './params.ts';
import type { DiskStrip } from './view.ts';

/** A case together with the mode that it is about. */
export interface ModeCase extends Case {
  mode: ComparedId;
}

/** All that follows from the exhibit's state: the cases of the chosen modes, and what real bytes yield. */
export class Situation {
  readonly stage: Stage<State, ScenarioId>;
  message: string = $state('');
  readonly #words: ExhibitWords;
  #drawn = $state.raw(realise(seededRandom(SEED)));
  readonly #examined = new WeakMap<ModeCase, { realisation: Realisation; found: Desk }>();
  readonly #first: FirstPicture;
  /** The cases of the page as it was served, which `#first` is about. */
  readonly #served: readonly ModeCase[];
  /** Drawn ahead of time, so that the first typed letter need not wait for them. */
  #next: Realisation | undefined;
  freshKeys = $state(false);

  readonly cases: readonly ModeCase[] = $derived.by(() => casesOf(this.stage.state));

  /** What the desk shows. It follows the cases one frame later, so that a moved server is seen to move before ciphers are tried. */
  desk: readonly ModeCase[] = $state.raw([]);
  readonly verdicts: Verdicts = $derived(verdictsOf(this.desk));
  readonly realisation = $derived.by(() => this.#drawn.withTexts(textsOf(this.#words, this.message)));
  readonly found: Partial<Record<ModeId, Desk>> = $derived.by(() =>
    Object.fromEntries(this.desk.map((one) => [one.mode, this.#examine(one)])),
  );

  constructor(words: ExhibitWords, scenario: ScenarioId, level: Level, first: FirstPicture) {
    this.#words = words;
    this.#first = first;
    this.message = words.samples.message;
    this.stage = new Stage(params, scenario, level, (state, _before, spoken) => this.#settle(state, spoken));
    this.#served = casesOf(this.stage.base);
    this.desk = this.#served;
  }

  /** The picture has changed; after the next frame the desk follows, one lane at a time, and what changed is announced. */
  #settle(state: State, spoken: boolean): void {
    const before = this.verdicts;
    const step = (lanes: number): void => {
      if (this.stage.state !== state) return;
      const { cases, desk } = this;
      this.desk = cases.map((one, lane) => (lane < lanes ? one : (desk.find(({ mode }) => mode === one.mode) ?? one)));
      if (lanes < cases.length) setTimeout(step, 0, lanes + 1);
      else if (spoken) this.stage.said = announcement(this.#words, state, before, this.verdicts);
    };
    requestAnimationFrame(() => setTimeout(step, 0, 1));
  }

  /** True as long as keys and words are those that the page was served with. */
  get #asServed(): boolean {
    return !this.freshKeys && this.message === this.#words.samples.message;
  }
  #examine(one: ModeCase): Desk {
    const first = this.#first.desk[one.mode];
    if (first && this.#asServed && this.#served.includes(one)) return first;
    const { realisation } = this;
    const known = this.#examined.get(one);
    if (known?.realisation === realisation) return known.found;
    const result = found(one, realisation);
    this.#examined.set(one, { realisation, found: result });
    return result;
  }
  /** What stands on the server of a lane. */
  stripOf(mode: ModeId, strip: DiskStrip): string {
    const first = this.#first.strips[mode];
    if (first !== undefined && this.#asServed && this.stage.state === this.stage.base) return first;
    return stripWords(strip, this.realisation);
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
   * What is slow and will be needed: the curve operations of every scenario, first with the keys in use, then with keys
   * for when the reader first writes. One operation a step, so that a slow phone stays responsive in between.
   */
  *preparation(): Generator {
    yield listOf(this.#words.lang, []);
    this.#next ??= realise(systemRandom);
    const states = params.ids.map((id) => params.inScenario(id));
    for (const realisation of [this.#drawn, this.#next])
      for (const term of slowTerms(Object.values(COMPARED), states)) yield realisation.bytes(term);
  }
}

const casesOf = (state: State): readonly ModeCase[] =>
  state.modes.map((mode) => ({ mode, ...openCase(COMPARED[mode], state, state.powers) }));

/** The verdicts of some cases, by mode and item. */
export const verdictsOf = (cases: readonly ModeCase[]): Verdicts =>
  Object.fromEntries(
    cases.map(({ mode, exposures }) => [
      mode,
      Object.fromEntries(Object.entries(exposures).map(([item, { verdict }]) => [item, verdict])),
    ]),
  );
