import { WHOLE } from './params.ts';

/** Numbers from one to another, both included. */
const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);

/**
 * The shares at which the slider stops, in thousandths: single ones up to one in a hundred, then fives, then twenties,
 * because what is known of optional modes lies at the low end.
 */
export const STOPS: readonly number[] = [...every(1, 0, 10), ...every(5, 15, 100), ...every(20, 120, WHOLE)];

/** The last stop's index. */
export const LAST = STOPS.length - 1;

/** The index of the stop nearest to a share. */
export const stopOf = (share: number): number =>
  STOPS.reduce(
    (best, stop, index) => (Math.abs(stop - share) < Math.abs((STOPS[best] ?? 0) - share) ? index : best),
    0,
  );

/** Where a share stands along the slider, in hundredths of its length; between two stops in proportion. */
export function placeOf(share: number): number {
  const after = STOPS.findIndex((stop) => stop >= share);
  if (after <= 0) return after < 0 ? 100 : 0;
  const [low, high] = [STOPS[after - 1] ?? 0, STOPS[after] ?? WHOLE];
  return ((after - 1 + (share - low) / (high - low)) / LAST) * 100;
}

/** The shares that are written along the slider. */
export const TICKS: readonly number[] = [0, 10, 50, 100, 500, WHOLE];
