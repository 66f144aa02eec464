import { fill } from '../../language/fill.ts';
import { timeOf } from './amounts.ts';
import { machinesIn, type ExhibitWords } from './describe.ts';
import { countIn, rateIn, timeIn } from './numbers.ts';
import { MOST_MACHINES, type State } from './params.ts';
import type { Speed } from './run.ts';
import { expected, LANDMARKS, rowsOf } from './view.ts';

/** The scenario in which it is asked. */
export const ASKED_IN = 'eight-bits';
/** The number of bits that is asked about: a whole key of many ciphers. */
export const ASKED = 128;
export const PLACES = ['whole-key'] as const;
export type Place = (typeof PLACES)[number];
export const ANSWERS = ['minute', 'day', 'life', 'beyond'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How long the search for all of the bits takes, and why: computed from the speed. */
export function answerAt(words: ExhibitWords, { rate }: Speed): { answer: Answer; why: string } {
  const keys = 2 ** ASKED;
  const seconds = expected(keys, rate);
  return {
    answer: answerOf(seconds),
    why: fill(words.panel?.why ?? '', {
      keys: countIn(words, keys).spoken,
      rate: rateIn(words, rate),
      time: timeIn(words, timeOf(seconds)).spoken,
    }),
  };
}

/**
 * Whether the machines of the scale reach a key of 128 bits within a life. Where as many as can be set do not, why not: the
 * time that they take.
 */
export function broken(
  words: ExhibitWords,
  { rate }: Speed,
  { front, machines }: State,
): { done: boolean; cannot?: string } {
  const row = rowsOf(rate, machines).find(({ keys }) => keys === 2 ** ASKED);
  if (front !== 'scale' || !row) return { done: false };
  if (row.together < LANDMARKS.life) return { done: true };
  if (machines < MOST_MACHINES) return { done: false };
  return {
    done: false,
    cannot: fill(words.panel?.task.cannot ?? '', {
      machines: machinesIn(words, machines),
      time: timeIn(words, timeOf(row.together)).spoken,
    }),
  };
}

/** The option that is true of a time. No machine that runs a browser comes between the last two: see the test. */
export function answerOf(seconds: number): Answer {
  if (seconds < 60) return 'minute';
  if (seconds < LANDMARKS.day) return 'day';
  return seconds < LANDMARKS.life ? 'life' : 'beyond';
}
