import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { VERDICTS } from '../../model/index.ts';
import { situationIn } from '../kit/situation.ts';
import { timingTells, withWord } from '../kit/word.ts';
import { listOf } from '../kit/words.ts';
import { csv } from './csv.ts';
import { params, type State } from './params.ts';
import { changedCells, countOf, differing, rowsOf, type Table } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What this situation is: the scenario's caption, or the state in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  return scenario ? words.scenarios[scenario].caption : situation(words, state);
}

/** Where data and keys stand and what the authority does, in a sentence. */
export const situation = (words: ExhibitWords, state: State): string =>
  fill(words.describe.situation, situationIn(words, state));

/** How many cells say what, and, of two columns, how many rows differ. */
export function summary(words: ExhibitWords, state: State, table: Table): string {
  const count = countOf(table);
  const counts = fill(words.describe.count, {
    counts: listOf(
      words.lang,
      VERDICTS.map((verdict) => `${words.model.verdicts[verdict]}: ${numeral(words.lang, count[verdict])}`),
    ),
  });
  const [one, other, ...more] = state.modes;
  if (!one || !other || more.length > 0) return counts;
  const rows = differing(table, one, other).map((item) => words.model.items[item]);
  const names = { one: words.model.modes[one].name, other: words.model.modes[other].name };
  return `${counts} ${
    rows.length > 0
      ? fill(words.describe.differ, { ...names, rows: listOf(words.lang, rows) })
      : fill(words.describe.same, names)
  }`;
}

/** How many changed cells are told one by one. */
const TOLD = 2;

/** What the last switch changed: how many cells, and the first of them by name. Before any switch, how many cells say what. */
export function changedSentence(
  words: ExhibitWords,
  table: Table,
  earlier: Table | undefined,
  changed: ReadonlySet<string>,
): string {
  const { model, describe, lang } = words;
  if (!earlier) {
    const { readable, 'readable-by-attack': attacked } = countOf(table);
    return fill(describe.now, { count: numeral(lang, readable + attacked) });
  }
  const told = [...table].flatMap(([mode, cells]) =>
    [...cells.values()].flatMap(({ item, exposure }) =>
      changed.has(`${mode} ${item}`)
        ? [
            fill(describe.cell, {
              mode: model.modes[mode].name,
              item: model.items[item],
              verdict: model.verdicts[exposure.verdict],
            }),
          ]
        : [],
    ),
  );
  return [fill(describe.changed, { count: numeral(lang, changed.size) }), ...told.slice(0, TOLD)].join(' ');
}

/** What a change did, for the live announcement. */
export function announcement(words: ExhibitWords, state: State, before: Table, after: Table): string {
  const changed = changedCells(before, after).size;
  return `${caption(words, state)} ${fill(words.describe.changed, { count: numeral(words.lang, changed) })}`;
}

/** The text alternative: every cell in a sentence. */
export function alternative(words: ExhibitWords, state: State, table: Table): string {
  const modes = state.modes.map((mode) => {
    const cells = [...(table.get(mode)?.values() ?? [])].map(
      ({ item, exposure, word }) =>
        `${words.model.items[item]}: ${withWord(words, words.model.verdicts[exposure.verdict], word, timingTells(exposure))}.`,
    );
    return `${words.model.modes[mode].name}. ${cells.join(' ')}`;
  });
  return [caption(words, state), ...modes].join(' ');
}

/** The table as it stands, as the text of a CSV file, in the reader’s language. */
export function tableAsCsv(words: ExhibitWords, state: State, table: Table): string {
  const { model } = words;
  return csv([
    [words.item, ...state.modes.map((mode) => model.modes[mode].name)],
    ...rowsOf(table, state.sort).map((item) => [
      model.items[item],
      ...state.modes.map((mode) => {
        const cell = table.get(mode)?.get(item);
        return cell
          ? withWord(words, model.verdicts[cell.exposure.verdict], cell.word, timingTells(cell.exposure))
          : '';
      }),
    ]),
  ]);
}
