import { dateInWords, isGregorian, ownSpan, ownYear } from '../../language/dates.ts';
import { fill } from '../../language/fill.ts';
import { listOf, numeral, type Language } from '../../language/languages.ts';
import { params, type State } from './params.ts';
import { shownOf, type TimelineEvent } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** When it was, as far as it is known; in the readers' own calendar too, where that is another one. */
export function when(lang: Language, { date, until }: TimelineEvent): string {
  const inBoth = (one: string): string => {
    const gregorian = dateInWords(lang, 'gregorian', one);
    if (isGregorian(lang)) return gregorian;
    return `${one.length < 10 ? ownSpan(lang, one) : dateInWords(lang, 'own', one)} (${gregorian})`;
  };
  return until === undefined ? inBoth(date) : `${inBoth(date)} – ${inBoth(until)}`;
}

/** What is shown: the scenario's caption, or the chosen kinds. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.describe.own, {
    kinds: listOf(
      words.lang,
      state.kinds.map((kind) => words.kinds[kind].name),
    ),
  });
}

/** How many events of which years, for the announcement and the text alternative. */
export const summary = (words: ExhibitWords, events: readonly TimelineEvent[], state: State): string =>
  summaryOf(words, shownOf(events, state.kinds));

/** The same of events in order. */
export function summaryOf(words: ExhibitWords, shown: readonly TimelineEvent[]): string {
  const yearOf = (one?: TimelineEvent): string => (one ? numeral(words.lang, ownYear(words.lang, one.date)) : '');
  return fill(words.describe.count, {
    count: numeral(words.lang, shown.length),
    first: yearOf(shown[0]),
    last: yearOf(shown.at(-1)),
  });
}
