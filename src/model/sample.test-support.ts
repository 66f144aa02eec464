/**
 * How much the tests do that go through very many cases: a sample in `npm test`, all of them in `npm run test:full`, which
 * a release needs. A sample is the same every time.
 */

/** Whether everything is asked for: the environment says `FULL=1`. */
export const FULL = process.env['FULL'] === '1';

/** One of two numbers: the first in `npm test`, the second when everything is asked for. */
export const inFull = (few: number, all: number): number => (FULL ? all : few);
