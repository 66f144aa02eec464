import { type Language, numeral } from '../../language/languages.ts';

/** Hands that were counted for the choices of one question, in the order in which the choices were first named. */
export type Hands = readonly (readonly [choice: string, hands: number])[];

/** Those of several questions, by what each question is called on its page. */
export type Counts = Readonly<Partial<Record<string, Hands>>>;

/** More than a class has: what is beyond was not counted by hand. */
const MOST = 999;
/** More than any question has. */
const CHOICES = 200;

export const NO_HANDS: Hands = [];

/** How many were counted for a choice, or for all of them. */
export const handsFor = (hands: Hands, choice?: string): number =>
  hands.reduce((sum, [one, count]) => (choice === undefined || one === choice ? sum + count : sum), 0);

/** What a button is called on which a number stands and which takes a hand away: the number first, for those who speak to it. */
export const counted = (lang: Language, count: number, does: string): string => `${numeral(lang, count)}. ${does}`;

/** The same with one hand more, or fewer, for a choice. Never fewer than none; a choice that was named keeps its place. */
export function addHand(hands: Hands, choice: string, by: 1 | -1): Hands {
  const count = Math.min(MOST, Math.max(0, handsFor(hands, choice) + by));
  return hands.some(([one]) => one === choice)
    ? hands.map(([one, had]) => [one, one === choice ? count : had])
    : [...hands, [choice, count]];
}

/** Reads counts that another window sent, or an earlier visit left. Whatever is none is left out. Never throws. */
export function readCounts(data: unknown): Counts {
  if (typeof data !== 'object' || data === null) return {};
  const isOne = (one: unknown): boolean =>
    Array.isArray(one) &&
    one.length === 2 &&
    typeof one[0] === 'string' &&
    Number.isInteger(one[1]) &&
    one[1] >= 0 &&
    one[1] <= MOST;
  return Object.fromEntries(
    Object.entries(data).filter(([, said]) => Array.isArray(said) && said.length < CHOICES && said.every(isOne)),
  ) as Counts;
}
