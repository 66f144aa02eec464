import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import {
  conversationIn,
  keyLacking,
  LAST,
  messageOf,
  ROW,
  seizedAt,
  whyMissing,
  type RowMessage,
} from '../../model/conversations/index.ts';
import { listOf, sentence } from '../kit/words.ts';
import { clockOf, dayOf } from './dates.ts';
import { params, type State } from './params.ts';
import { nameOf } from './reasons.ts';
import type { Lane } from './view.ts';
import type { ExhibitWords } from './words.ts';

/** What this situation is: the scenario's caption, or the state in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  return scenario ? words.scenarios[scenario].caption : seizure(words, state);
}

/** What is seized, and when. */
export function seizure(words: ExhibitWords, { moment, seized }: State): string {
  if (moment === 0) return words.own.nothing;
  return fill(words.own.seized, { ...momentWords(words, moment), what: words.what[seized] });
}

/** A moment of the row in words, for a slider. */
export const momentText = (words: ExhibitWords, moment: number): string =>
  moment === 0 ? words.marker.nothing : fill(words.marker.at, momentWords(words, moment));

const momentWords = ({ lang }: ExhibitWords, moment: number): { number: string; date: string } => ({
  number: numeral(lang, moment),
  date: dayOf(lang, messageOf(moment).time),
});

const summaries = new WeakMap<Lane, { words: ExhibitWords; text: string }>();

/** What opens in one lane, and why in a word: the verdicts at a glance. The picture and its text alternative both say it. */
export function summary(words: ExhibitWords, lane: Lane, state: State): string {
  const known = summaries.get(lane);
  if (known?.words === words) return known.text;
  const text = summed(words, lane, state);
  summaries.set(lane, { words, text });
  return text;
}

function summed(words: ExhibitWords, { mode, opens, world }: Lane, { seized, moment }: State): string {
  const { lane, lang } = words;
  const n = (number: number): string => numeral(lang, number);
  const open = ROW.filter((_, index) => opens[index]).map(({ number }) => number);
  const [first = 0, last = first] = [open[0], open.at(-1)];
  if (open.length === LAST) return fill(lane.all, { total: n(LAST) });
  if (open.length === 0) {
    const key = keyLacking(conversationIn(mode), world, seized, moment, messageOf(1).text);
    const { why } = key ? whyMissing(conversationIn(mode), seized, moment, key) : { why: 'nothing-seized' as const };
    const because = { 'never-there': lane.noKey, 'nothing-seized': lane.nothing, erased: lane.erased, 'not-yet': '' }[
      why
    ];
    return [fill(lane.none, { total: n(LAST) }), because].join(' ');
  }
  return [
    first === last ? fill(lane.one, { first: n(first) }) : fill(lane.some, { first: n(first), last: n(last) }),
    ...(first > 1 ? [lane.before] : []),
    ...(last < LAST ? [fill(lane.after, { number: n(last + 1) })] : []),
  ].join(' ');
}

/** The keys that were seized in a lane, by name. */
export function seizedKeys(words: ExhibitWords, { mode }: Lane, { seized, moment }: State): string {
  const secrets = seizedAt(conversationIn(mode), seized, moment).filter(({ term }) =>
    ['name', 'kdf'].includes(term.kind),
  );
  const names = [...new Set(secrets.map(({ term }) => nameOf(words, term)))];
  if (names.length === 0) return words.describe.nothingSeized;
  return fill(words.describe.seized, { keys: listOf(words.lang, names) });
}

/** The text alternative: the situation, then for each lane what opens and which keys were seized. */
export function alternative(words: ExhibitWords, state: State, lanes: readonly Lane[]): string {
  const of = lanes.map((lane) =>
    [
      fill(words.describe.lane, { chat: words.model.modes[lane.mode].name, summary: summary(words, lane, state) }),
      seizedKeys(words, lane, state),
    ].join(' '),
  );
  return [...new Set([caption(words, state), seizure(words, state)]), ...of].join(' ');
}

/** What a change did, for the live announcement. */
export function announcement(words: ExhibitWords, state: State, lanes: readonly Lane[]): string {
  const of = lanes.map((lane) =>
    fill(words.describe.lane, { chat: words.model.modes[lane.mode].name, summary: summary(words, lane, state) }),
  );
  return [seizure(words, state), ...of].join(' ');
}

/** A message's card in words. */
export function cardLabel(words: ExhibitWords, message: RowMessage, opens: boolean): string {
  return fill(words.card, {
    number: numeral(words.lang, message.number),
    from: words.writers[message.from],
    to: words.writers[message.to],
    date: `${dayOf(words.lang, message.time)} ${clockOf(words.lang, message.time)}`,
    verdict: words.model.verdicts[opens ? 'readable' : 'sealed'],
  });
}

/** The heading over the reasons for one message. */
export const whyTitle = (words: ExhibitWords, { number, time, from, to }: RowMessage): string =>
  sentence(
    fill(words.why.title, {
      number: numeral(words.lang, number),
      date: `${dayOf(words.lang, time)} ${clockOf(words.lang, time)}`,
      from: words.writers[from],
      to: words.writers[to],
    }),
  );

/** The words of the row by text id; the last message is the reader's. */
export function textsOf(words: ExhibitWords, own: string): Record<string, string> {
  const last = own.trim() === '' ? words.emptyMessage : own;
  return Object.fromEntries(
    ROW.map(({ text, number }) => [text.id, number === LAST ? last : (words.texts[number - 1] ?? '')]),
  );
}
