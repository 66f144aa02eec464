import { examineRow, FORMATS, slowTermsOfRows } from '../../cipher/conversation.ts';
import { realise, seededRandom, systemRandom, type Realisation } from '../../cipher/index.ts';
import { reportOf } from '../../cipher/report.ts';
import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { CONVERSATION_IDS, LAST } from '../../model/conversations/index.ts';
import { textsOf } from './describe.ts';
import { sealedForms } from './first.ts';
import type { Row } from './row.svelte.ts';
import { SEED } from '../kit/seed.ts';
import { inSlices } from '../kit/slices.ts';
import type { ExhibitWords } from './words.ts';

/** Real keys and real trying, done in the page when the reader asks for it. */
export class Lab {
  /** True when the keys were drawn in this page. */
  fresh = $state(false);
  /** What is being done at the moment, in words; empty when nothing is. */
  doing = $state('');
  /** What an observer came to who really tried, a line for each mode, and of which situation. */
  #tried: { of: unknown; lines: readonly string[] } = $state.raw({ of: undefined, lines: [] });
  readonly #words: ExhibitWords;
  readonly #row: Row;
  /** The keys in use; until new ones are drawn, those that the page was served with. */
  #drawn: Realisation | undefined;
  #stop: (() => void) | undefined;
  /** Asked for while keys were still drawn. */
  #checksNext = false;

  constructor(words: ExhibitWords, row: Row) {
    this.#words = words;
    this.#row = row;
  }

  /** What came of trying, as long as the picture is the one that it was about. */
  get lines(): readonly string[] {
    return this.#tried.of === this.#shown ? this.#tried.lines : [];
  }

  /** Puts the reader's message in place of the last one. The first time, the keys are drawn anew as well. */
  write(message: string): void {
    this.#row.own = message;
    if (!this.fresh) this.drawKeys();
    else if (!this.doing) this.#seal();
  }

  /** Draws every key anew from the browser's own randomness, and seals all messages with them. */
  drawKeys(): void {
    this.fresh = true;
    this.#drawn = realise(systemRandom, this.#texts, FORMATS);
    this.#do(this.#words.panel?.drawing, this.#drawing(this.#drawn));
  }

  /** Has somebody try all that was seized on all that was recorded. */
  check(): void {
    if (!this.doing) this.#do(this.#words.panel?.trying, this.#trying(this.#inUse));
    else if (this.doing === this.#words.panel?.drawing) this.#checksNext = true;
  }

  /** The evidence of what is shown, as a document. */
  report(): object {
    const { seized, moment } = this.#row.stage.state;
    const cases = this.#row.lanes.map(({ mode, world }) => ({
      mode: `${mode}: keys of the ${seized}, seized after message ${moment}`,
      placement: { data: 'abroad', keys: 'abroad' } as const,
      powers: [],
      worlds: [world],
      at: moment,
      ...(!this.fresh && { seed: SEED }),
    }));
    return reportOf(cases, this.#inUse);
  }

  get #texts(): Record<string, string> {
    return textsOf(this.#words, this.#row.own);
  }
  get #inUse(): Realisation {
    return (this.#drawn ??= realise(seededRandom(SEED), this.#texts, FORMATS));
  }
  /** What the lines of {@link lines} are about: it is another when anything of it has changed. */
  get #shown(): string {
    const { modes, seized, moment } = this.#row.stage.state;
    return [
      ...modes,
      seized,
      moment,
      this.#row.sealed[modes[0] ?? 'whatsapp-direct'].map(({ digits }) => digits),
    ].join();
  }

  #do(what: string | undefined, steps: Generator): void {
    this.#stop?.();
    this.doing = what ?? '';
    this.#stop = inSlices(steps);
  }

  /** One curve operation, or power, a step, so that a slow phone stays responsive in between; then the messages. */
  *#drawing(drawn: Realisation): Generator {
    for (const term of slowTermsOfRows()) yield drawn.bytes(term);
    for (const mode of CONVERSATION_IDS) yield sealedForms(mode, drawn);
    this.#seal();
    this.doing = '';
    if (!this.#checksNext) return;
    this.#checksNext = false;
    this.check();
  }

  /** Seals what has changed: the last message. */
  #seal(): void {
    const drawn = this.#inUse.withTexts(this.#texts);
    this.#drawn = drawn;
    this.#row.sealed = Object.fromEntries(
      CONVERSATION_IDS.map((mode) => [mode, sealedForms(mode, drawn)]),
    ) as unknown as Row['sealed'];
  }

  *#trying(drawn: Realisation): Generator {
    const { state } = this.#row.stage;
    const { panel, model, lang } = this.#words;
    const shown = this.#shown;
    for (const term of slowTermsOfRows()) yield drawn.bytes(term);
    const lines: string[] = [];
    for (const mode of state.modes) {
      yield;
      const { tries, ciphertexts, recovered, agrees } = examineRow(mode, state.seized, state.moment, drawn);
      const opened = recovered.filter((words) => words !== undefined).length;
      const counts = Object.entries({ tries, ciphertexts, opened, total: LAST });
      const written = Object.fromEntries(counts.map(([what, count]) => [what, numeral(lang, count)]));
      if (panel)
        lines.push(
          fill(panel.tried, { chat: model.modes[mode].name, ...written }),
          ...(agrees ? [] : [panel.disagrees]),
        );
    }
    this.#tried = { of: shown, lines };
    this.doing = '';
  }
}
