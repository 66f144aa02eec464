import { fill } from '../../language/fill.ts';
import { listOf, numeral } from '../../language/languages.ts';
import { NEW_TIE, TIE_DAYS } from './measures.ts';
import { withWord } from '../kit/word.ts';
import { params, PEOPLE, type State } from './params.ts';
import { RULES, takenOf } from './retention.ts';
import type { View } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What is shown: the scenario's caption, or the service and the day. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.describe.own, { mode: words.model.modes[state.mode].name, day: numeral(words.lang, state.day) });
}

/** Why it is taken to be the organiser's, in a sentence: the answer to the guess. */
export const whyOrganiser = (words: ExhibitWords, { findings: { organiser } }: View): string =>
  organiser && words.predict
    ? fill(words.predict.why, {
        chains: numeral(words.lang, organiser.chains),
        ties: numeral(words.lang, organiser.ties),
      })
    : '';

/** What is there, and what stands out of it and why: sentences, the weightiest first. */
export function findings(words: ExhibitWords, { mode }: State, { findings }: View): string[] {
  const { describe, lang } = words;
  const say = (template: string, values: Record<string, number>): string =>
    fill(template, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, numeral(lang, value)])));
  const { organiser, nightTies, clusters, pairs } = findings;
  const sentences: string[] = [];
  if (organiser) sentences.push(say(describe.organiser, { ...organiser }));
  for (const { of, messages, night, first } of nightTies)
    sentences.push(say(describe.night, { a: of[0], b: of[1], messages, night, first }));
  if (clusters.length > 0)
    sentences.push(
      fill(clusters.length === 1 ? describe.cluster : describe.clusters, {
        count: numeral(lang, clusters.length),
        sizes: listOf(
          lang,
          clusters
            .map((members) => members.length)
            .toSorted((a, b) => b - a)
            .map((size) => numeral(lang, size)),
        ),
      }),
    );
  if (!organiser && nightTies.length === 0 && pairs.length > 0) sentences.push(describe.nobody);
  if (pairs.length === 0 && clusters.length === 0)
    sentences.push(RULES[mode].some(({ subject }) => subject === 'dates') ? describe.datesOnly : describe.nothing);
  return sentences;
}

/** How much there is, for the text alternative. */
export const amounts = (words: ExhibitWords, { findings: { pairs } }: View): string =>
  fill(words.describe.amounts, {
    people: numeral(words.lang, PEOPLE),
    pairs: numeral(words.lang, pairs.length),
    messages: numeral(
      words.lang,
      pairs.reduce((sum, { messages }) => sum + messages, 0),
    ),
  });

/** How long it is kept who wrote to whom, where that it is deleted is taken on somebody's word; and as if it were not. */
export function takenSentence(words: ExhibitWords, { mode }: State, ifKept: boolean): string {
  const rule = takenOf(mode);
  if (!rule?.ifKept) return '';
  const { keeps, turning, subjects } = words;
  const now = `${subjects.messages}: ${keeps[rule.keeps]}`;
  return ifKept && turning
    ? `${turning.ask.kept} ${turning.other} ${keeps[rule.ifKept.keeps]}.`
    : `${withWord(words, now, { turn: 'kept', whose: rule.ifKept.whose })}.`;
}

/** How the measures work, and what they do not tell. */
export const measuresSentence = ({ lang, limits }: ExhibitWords): string =>
  fill(limits.measures, {
    tieDays: numeral(lang, TIE_DAYS),
    quietDays: numeral(lang, NEW_TIE.quietDays),
    messages: numeral(lang, NEW_TIE.messages),
  });

/** What is known of the number that is picked out. */
export function personSentence(words: ExhibitWords, { person }: State, { rows, kept }: View): string {
  const row = rows[person - 1];
  if (!row) return words.person.none;
  const { lang } = words;
  const known = [
    row.partners > 0 &&
      fill(words.person.contacts, {
        partners: numeral(lang, row.partners),
        messages: numeral(lang, row.messages),
        night: numeral(lang, row.night),
      }),
    row.groups > 0 && fill(words.person.groups, { groups: numeral(lang, row.groups) }),
    kept.addressBooks.size > 0 && fill(words.person.listed, { listed: numeral(lang, row.listed) }),
    row.activeDays !== undefined && fill(words.person.active, { days: numeral(lang, row.activeDays) }),
    row.dates &&
      fill(words.person.dates, {
        registered: numeral(lang, row.dates.registered),
        seen: numeral(lang, row.dates.seen),
      }),
  ].filter((part) => typeof part === 'string');
  return fill(words.person.is, {
    number: numeral(lang, person),
    known: known.length > 0 ? known.join(words.person.separator) : words.person.unknown,
  });
}
