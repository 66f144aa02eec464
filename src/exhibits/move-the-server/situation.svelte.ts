import {
  openCase,
  realise,
  seededRandom,
  slowTerms,
  systemRandom,
  type Case,
  type Evidence,
  type Realisation,
} from '../../cipher/index.ts';
import type { ModeId } from '../../model/index.ts';
import { textsOf, type ExhibitWords, type Verdicts } from './describe.ts';
import type { State } from './params.ts';
import { STEPS } from './steps.ts';

/** A case together with the mode that it is about. */
export interface ModeCase extends Case {
  mode: ModeId;
}

/** The exhibit's state with all that follows from it: the cases of the chosen modes, and the evidence of real bytes. */
export class Situation {
  state: State = $state.raw() as State;
  message: string = $state('');
  #words: ExhibitWords;
  /** Until the reader writes or asks for new ones, keys come from a fixed seed: the page as served shows the same bytes. */
  #drawn = $state.raw(realise(seededRandom('Who holds the key?')));
  /** Drawn ahead of time, so that the first typed letter need not wait for them. */
  #next: Realisation | undefined;
  freshKeys = $state(false);

  readonly cases: readonly ModeCase[] = $derived(
    this.state.modes.map((mode) => ({ mode, ...openCase(mode, this.state, this.state.powers) })),
  );
  readonly verdicts: Verdicts = $derived(verdictsOf(this.cases));

  /** What the desk shows. It follows the cases one frame later, so that a moved server is seen to move before ciphers are tried. */
  desk: readonly ModeCase[] = $state.raw([]);
  readonly realisation = $derived.by(() => this.#drawn.withTexts(textsOf(this.#words, this.message)));
  readonly evidence: Partial<Record<ModeId, Evidence>> = $derived(
    Object.fromEntries(this.desk.map(({ mode, examine }) => [mode, examine(this.realisation)])),
  );

  constructor(words: ExhibitWords, state: State) {
    this.#words = words;
    this.state = state;
    this.desk = this.cases;
    this.message = words.samples.message;
  }

  /** Changes the state: the picture now, the desk after the next frame. */
  change(state: State): void {
    this.state = state;
    requestAnimationFrame(() => setTimeout(() => (this.desk = this.cases)));
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
    this.#next ??= realise(systemRandom);
    for (const realisation of [this.#drawn, this.#next])
      for (const term of slowTerms(STEPS.map(({ state }) => state))) yield realisation.bytes(term);
  }
}

/** The verdicts of some cases, by mode and item. */
export const verdictsOf = (cases: readonly ModeCase[]): Verdicts =>
  Object.fromEntries(
    cases.map(({ mode, exposures }) => [
      mode,
      Object.fromEntries(Object.entries(exposures).map(([item, { verdict }]) => [item, verdict])),
    ]),
  );
