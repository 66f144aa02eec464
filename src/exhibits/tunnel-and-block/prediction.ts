import { fill } from '../../language/fill.ts';
import { addressesOf, partyName, type ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import { isOnline, kindsThatSee, type View } from './view.ts';

/** What is asked of the way through a VPN: who still sees the one, and who the other. */
export const PLACES = ['app', 'whom'] as const;
export type Place = (typeof PLACES)[number];
export const OPTIONS = ['provider', 'vpn', 'server', 'nobody'] as const;
export type Option = (typeof OPTIONS)[number];

/** Who may be guessed, by name. */
export const optionsOf = (words: ExhibitWords, state: State): (readonly [Option, string])[] =>
  OPTIONS.map((option) => [option, option === 'nobody' ? words.found.nobody : partyName(words, state, option)]);

/** What the model says of the way that is shown; undefined where it was not asked about. */
export function answerOf(
  words: ExhibitWords,
  state: State,
  view: View,
  place: Place,
): { answer: Option; why: string } | undefined {
  if (!words.predict || state.tunnel !== 'with' || !isOnline(view) || !view.arrives) return undefined;
  const [first] = kindsThatSee(view, place);
  const answer = OPTIONS.find((option) => option === first) ?? 'nobody';
  const stop = view.stops.find(({ kind }) => kind === answer);
  if (!stop) return { answer, why: '' };
  const why = words.predict.why[stop.seen.route === 'readable' ? 'readable' : 'sealed'];
  return { answer, why: fill(why, { addresses: addressesOf(words, state, stop.seen) }) };
}
