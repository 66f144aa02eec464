import { leastIndex, range } from 'd3-array';
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

/** Where a share stands along the slider, in hundredths of its length; between two stops in proportion. */
export function placeOf(share: number): number {
  const after = STOPS.findIndex((stop) => stop >= share);
  if (after <= 0) return after < 0 ? 100 : 0;
  const [low, high] = [STOPS[after - 1] ?? 0, STOPS[after] ?? WHOLE];
  return ((after - 1 + (share - low) / (high - low)) / LAST) * 100;
}

/** The shares that are written along the slider. */
export const TICKS: readonly number[] = [0, 10, 50, 100, 500, WHOLE];
