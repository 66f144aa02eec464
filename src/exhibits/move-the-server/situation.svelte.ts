import { openCase, realise, seededRandom, systemRandom, type Case, type Evidence } from '../../cipher/index.ts';
import type { ModeId } from '../../model/index.ts';
import { textsOf, type ExhibitWords, type Verdicts } from './describe.ts';
import type { State } from './params.ts';

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
  freshKeys = $state(false);

  readonly cases: readonly ModeCase[] = $derived(
    this.state.modes.map((mode) => ({ mode, ...openCase(mode, this.state, this.state.powers) })),
  );
  readonly realisation = $derived.by(() => this.#drawn.withTexts(textsOf(this.#words, this.message)));
  readonly evidence: Partial<Record<ModeId, Evidence>> = $derived(
    Object.fromEntries(this.cases.map(({ mode, examine }) => [mode, examine(this.realisation)])),
  );
  readonly verdicts: Verdicts = $derived(verdictsOf(this.cases));

  constructor(words: ExhibitWords, state: State) {
    this.#words = words;
    this.state = state;
    this.message = words.samples.message;
  }

  /** Puts the reader's message in place of the sample. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    if (!this.freshKeys) this.drawKeys();
    this.message = message;
  }

  /** Draws every key anew from the browser's own randomness. */
  drawKeys(): void {
    this.freshKeys = true;
    this.#drawn = realise(systemRandom);
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
