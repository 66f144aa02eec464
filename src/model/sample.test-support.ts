/**
 * How much the tests do that go through very many cases: a sample in `npm test`, all of them in `npm run test:full`, which
 * a release needs. A sample is the same every time.
 */

/** Whether everything is asked for: the environment says `FULL=1`. */
export const FULL = process.env['FULL'] === '1';

/** The whole list when everything is asked for, otherwise every so many-th of it, from the first on. */
export const everyNth = <T>(list: readonly T[], step: number): readonly T[] =>
  FULL ? list : list.filter((_, index) => index % step === 0);

/** One of two numbers: the first in `npm test`, the second when everything is asked for. */
export const inFull = (few: number, all: number): number => (FULL ? all : few);
