import { realise, seededRandom, systemRandom, type Realisation } from '../../cipher/index.ts';
import { examineRow, slowTermsOfRows } from '../../cipher/conversation.ts';
import { reportOf } from '../../cipher/report.ts';
import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { CONVERSATION_IDS, LAST } from '../../model/conversations/index.ts';
import { whenIdle } from '../when-idle.ts';
import { textsOf } from './describe.ts';
import type { ExhibitWords } from './words.ts';
import { SEED, sealedForms } from './first.ts';
import type { Row } from './row.svelte.ts';

/** After so many milliseconds without a change the observer tries again. */
const STILL = 1000;

/** Real keys and real trying, for a reader who wants to see it done: drawn here, in steps, when it is asked for. */
export class Lab {
  /** True when the keys were drawn in this page. */
  fresh = $state(false);
  /** True while keys are drawn and messages sealed. */
  busy = $state(false);
  /** What an observer came to who really tried, a line for each mode. */
  checked: readonly string[] = $state.raw([]);
  readonly #words: ExhibitWords;
  readonly #row: Row;
  #drawn: Realisation | undefined;
  #stop: (() => void) | undefined;

  constructor(words: ExhibitWords, row: Row) {
    this.#words = words;
    this.#row = row;
  }

  /** Puts the reader's message in place of the last one. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    this.#row.own = message;
    if (!this.#drawn) this.drawKeys();
    else if (!this.busy) this.#seal();
  }

  /** Draws every key anew from the browser's own randomness, and seals all messages with them. */
  drawKeys(): void {
    this.#stop?.();
    this.#drawn = realise(systemRandom, this.#texts);
    this.busy = true;
    this.checked = [];
    this.#stop = whenIdle(this.#steps(this.#drawn));
  }

  /** Follows what is shown, once keys were drawn here: a while after each change somebody tries again to open it. */
  follow(): (() => void) | undefined {
    const { modes, seized, moment } = this.#row.stage.state;
    void [modes, seized, moment, this.#row.own, this.#row.sealed];
    if (!this.fresh || this.busy) return undefined;
    this.checked = [];
    let stop: (() => void) | undefined;
    const waiting = setTimeout(() => (stop = whenIdle(this.#tries())), STILL);
    return () => {
      clearTimeout(waiting);
      stop?.();
    };
  }

  /** The evidence of what is shown, as a document: of the keys drawn here, else of those that the page was served with. */
  report(): object {
    const { seized, moment } = this.#row.stage.state;
    const realisation = this.#drawn ?? realise(seededRandom(SEED), this.#texts);
    const cases = this.#row.lanes.map(({ mode, world }) => ({
      mode: `${mode}: ${seized}, message ${moment}`,
      placement: { data: 'abroad', keys: 'abroad' } as const,
      powers: [],
      worlds: [world],
      at: moment,
      ...(!this.#drawn && { seed: SEED }),
    }));
    return reportOf(cases, realisation);
  }

  get #texts(): Record<string, string> {
    return textsOf(this.#words, this.#row.own);
  }

  /** One curve operation, or power, a step, so that a slow phone stays responsive in between; then the messages. */
  *#steps(drawn: Realisation): Generator {
    for (const term of slowTermsOfRows()) yield drawn.bytes(term);
    // What was typed in the meantime.
    this.#drawn = drawn.withTexts(this.#texts);
    for (const mode of CONVERSATION_IDS) yield sealedForms(mode, this.#drawn);
    this.#seal();
    this.busy = false;
    this.fresh = true;
  }

  #seal(): void {
    const drawn = this.#drawn?.withTexts(this.#texts);
    if (!drawn) return;
    this.#drawn = drawn;
    const all = CONVERSATION_IDS.map((mode) => [mode, sealedForms(mode, drawn)]);
    this.#row.sealed = Object.fromEntries(all) as Row['sealed'];
  }

  *#tries(): Generator {
    const { state } = this.#row.stage;
    const { panel, chats, lang } = this.#words;
    if (!this.#drawn || !panel) return;
    const lines: string[] = [];
    for (const mode of state.modes) {
      const { tries, ciphertexts, recovered, agrees } = examineRow(mode, state.seized, state.moment, this.#drawn);
      const opened = recovered.filter((words) => words !== undefined).length;
      const counts = { tries, ciphertexts, opened, total: LAST };
      const written = Object.entries(counts).map(([what, count]) => [what, numeral(lang, count)]);
      lines.push(fill(panel.tried, { chat: chats[mode], ...Object.fromEntries(written) }));
      if (!agrees) lines.push(panel.disagrees);
      yield;
    }
    this.checked = lines;
  }
}
