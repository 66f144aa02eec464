import { fill } from '../../language/fill.ts';
import { timeOf } from './amounts.ts';
import type { ExhibitWords } from './describe.ts';
import { countIn, rateIn, timeIn, written } from './numbers.ts';
import type { Speed } from './run.ts';
import { expected, LANDMARKS } from './view.ts';

/** The scenario to which the reveal moves. */
export const REVEALED = 'the-scale';

/** The numbers of bits that are asked about. */
const ASKED = [16, 24, 128];

/** What is asked of each number of bits: how long the search takes. The answers are computed from the speed. */
export function subjectsOf(
  words: ExhibitWords,
  { rate }: Speed,
): { id: string; name: string; answer: string; why: string }[] {
  const { predict } = words;
  if (!predict) return [];
  return ASKED.map((bits) => {
    const keys = 2 ** bits;
    const seconds = expected(keys, rate);
    return {
      id: String(bits),
      name: fill(predict.asked, { n: written(words.lang, bits) }),
      answer: answerOf(seconds),
      why: fill(predict.why, {
        keys: countIn(words, keys).spoken,
        rate: rateIn(words, rate),
        time: timeIn(words, timeOf(seconds)).spoken,
      }),
    };
  });
}

/** The option that is true of a time. No machine that runs a browser comes between the last two: see the test. */
export function answerOf(seconds: number): 'minute' | 'day' | 'life' | 'beyond' {
  if (seconds < 60) return 'minute';
  if (seconds < LANDMARKS.day) return 'day';
  return seconds < LANDMARKS.life ? 'life' : 'beyond';
}
