/**
 * How far a lesson is from its plan, in whole minutes: above 0 when it is behind, below when it is ahead.
 * @param planned the minutes of each slide, 0 for one without a plan
 * @param slide the slide that is shown, from 0
 * @param elapsed since the lesson began, in milliseconds
 */
export function minutesBehind(planned: readonly number[], slide: number, elapsed: number): number {
  const minutes = elapsed / 60_000;
  const start = planned.slice(0, slide).reduce((sum, one) => sum + one, 0);
  const end = start + (planned[slide] ?? 0);
  if (minutes > end) return Math.floor(minutes - end);
  return minutes < start ? 0 - Math.floor(start - minutes) : 0;
}
