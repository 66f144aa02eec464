import { LAST, messageOf, type ConversationId } from '../../model/conversations/index.ts';
import type { Level } from '../kit/exhibit-properties.ts';
import { Stage } from '../kit/stage.svelte.ts';
import { announcement } from './describe.ts';
import type { ExhibitWords } from './words.ts';
import { params, type ScenarioId, type State } from './params.ts';
import { laneOf, type Lane } from './view.ts';

/** A message that stays sealed, as it is shown. */
export interface SealedForm {
  /** Hexadecimal digits of the first bytes of what is encrypted. */
  digits: string;
  /** How many bytes the whole sealed message has. */
  length: number;
}

/** Changes that come faster than this, in milliseconds, are announced together: a marker is dragged through many moments. */
const PAUSE = 400;

/** What the exhibit shows, and what follows from it. */
export class Row {
  readonly stage: Stage<State, ScenarioId>;
  readonly #words: ExhibitWords;
  /** The sealed forms of each mode's messages: as the page was served, until the reader has keys drawn here. */
  sealed: Readonly<Record<ConversationId, readonly SealedForm[]>> = $state.raw() as never;
  /** The last message, which the reader may have written. */
  own = $state('');
  /** How many seizures have been tried. */
  tried = $state(0);
  #saying: ReturnType<typeof setTimeout> | undefined;

  readonly lanes: readonly Lane[] = $derived.by(() => {
    const { modes, seized, moment } = this.stage.state;
    return modes.map((mode) => laneOf(mode, seized, moment));
  });
  /** The message that is explained, if one is. */
  readonly chosen = $derived.by(() => {
    const { message } = this.stage.state;
    return message > 0 ? messageOf(message) : undefined;
  });

  /** @param onact called with the first seizure, and with every other */
  constructor(
    words: ExhibitWords,
    scenario: ScenarioId,
    level: Level,
    sealed: Readonly<Record<ConversationId, readonly SealedForm[]>>,
    onact: () => void,
  ) {
    this.#words = words;
    this.sealed = sealed;
    this.own = words.texts[LAST - 1] ?? '';
    this.stage = new Stage(params, scenario, level, (state, before, spoken) => {
      if (sameSeizure(state, before)) return;
      if (state.moment > 0) {
        onact();
        this.tried += 1;
      }
      if (spoken) this.#announce();
    });
  }

  /** The words of a message. */
  textOf(number: number): string {
    return number === LAST ? this.own : (this.#words.texts[number - 1] ?? '');
  }

  /** Moves the seizure; keeps within the row. */
  seizeAt(moment: number): void {
    const { state } = this.stage;
    const within = Math.min(LAST, Math.max(0, moment));
    if (within !== state.moment) this.stage.go({ ...state, moment: within });
  }
  /** Explains a message, or no longer. */
  explain(number: number): void {
    const { state } = this.stage;
    this.stage.go({ ...state, message: state.message === number ? 0 : number });
  }

  #announce(): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.stage.said = announcement(this.#words, this.stage.state, this.lanes);
    }, PAUSE);
  }
}

const sameSeizure = (a: State, b: State): boolean =>
  a.moment === b.moment && a.seized === b.seized && a.modes.join() === b.modes.join();
