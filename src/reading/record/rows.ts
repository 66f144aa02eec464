import { fill } from '../../language/fill.ts';
import { type Language, localeOf } from '../../language/languages.ts';
import type { RecordWords } from '../../language/words/en/record.ts';
import { ownDate } from '../dates.ts';
import { found as written } from './record.ts';

/** A line of the table: what was checked, what came of it, and when. */
export interface Row {
  what: string;
  came: string;
  when: string;
}

/**
 * The lines of the table of what was checked. What no run has written down is said to be missing.
 * @param built what is counted as the page is built
 * @param found what a run wrote down
 */
export function rowsOf(
  lang: Language,
  words: RecordWords,
  built: { questions: number; statements: number },
  found: typeof written = written,
): Row[] {
  const number = (value: number): string => new Intl.NumberFormat(localeOf(lang)).format(value);
  const run = <Found extends { date: string; commit: string }>(
    what: string,
    one: Found | undefined,
    came: (one: Found) => string,
  ): Row =>
    one
      ? { what, came: came(one), when: fill(words.ran, { date: ownDate(lang, one.date), commit: one.commit }) }
      : { what, came: words.missing, when: '' };
  /** A sample says of itself that it is one. */
  const sampled = (text: string, whole: boolean): string => (whole ? text : fill(words.sample, { what: text }));
  const each = (counts: Readonly<Record<string, number>>, one: string): string =>
    Object.entries(counts)
      .map(([name, count]) => fill(one, { name, count: number(count) }))
      .join(words.and);
  const units = found('units');
  const browser = found('browser');
  return [
    { what: words.rows.derived, came: number(built.questions), when: words.now },
    run(words.rows.deciphered, units, (one) => sampled(number(one.verdicts), one.whole)),
    run(fill(words.rows.proved, { prover: 'E' }), found('prove'), ({ cases, of }) =>
      fill(words.of, { some: number(cases), all: number(of) }),
    ),
    run(words.rows.opened, units, ({ opened }) => each(opened, words.byProgram)),
    { what: words.rows.bound, came: number(built.statements), when: words.now },
    run(words.rows.noticed, found('mutants'), ({ noticed, tried }) =>
      fill(words.of, { some: number(noticed), all: number(tried) }),
    ),
    run(words.rows.units, units, (one) => sampled(number(one.passed), one.whole)),
    run(words.rows.browser, browser, (one) => sampled(number(one.passed), one.whole)),
    run(fill(words.rows.axe, { tool: 'axe' }), browser, (one) => sampled(number(one.looked['axe'] ?? 0), one.whole)),
    run(words.rows.engines, found('engines'), ({ steps, engines }) =>
      each(engines, words.inEngine.replace('{all}', number(steps))),
    ),
  ];
}
