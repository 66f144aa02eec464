import { bisectLeft, leastIndex, range } from 'd3-array';
import { WHOLE } from './params.ts';

/**
 * The shares at which the slider stops, in thousandths: single ones up to one in a hundred, then fives, then twenties,
 * because what is known of optional modes lies at the low end.
 */
export const STOPS: readonly number[] = [...range(0, 11), ...range(15, 101, 5), ...range(120, WHOLE + 1, 20)];

/** The last stop's index. */
export const LAST = STOPS.length - 1;

/** The index of the stop nearest to a share. */
export const stopOf = (share: number): number => leastIndex(STOPS, (stop) => Math.abs(stop - share)) ?? 0;

/**
 * Where a share stands along the slider, in hundredths of its length; between two stops in proportion. As d3-scale's linear
 * scale over all stops has it, which would weigh 8 kB in a page: a test holds this to it.
 */
export function placeOf(share: number): number {
  const after = Math.min(LAST, Math.max(1, bisectLeft(STOPS, share)));
  const [low = 0, high = WHOLE] = STOPS.slice(after - 1, after + 1);
  return ((after - 1 + (share - low) / (high - low)) / LAST) * 100;
}

/** The shares that are written along the slider. */
export const TICKS: readonly number[] = [0, 10, 50, 100, 500, WHOLE];
