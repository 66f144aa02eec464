import { max, min } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';
import { isGregorian, ownNewYears } from '../../language/dates.ts';
import { type Language, ORIGINAL } from '../../language/languages.ts';
import { spanOf, type Axis, type TimelineEvent } from './view.ts';

/** Fine enough: a hundredth of this is a few hours. */
const rounded = (at: number): number => Math.round(at * 1000) / 1000;

/** Where each event stands between the first year and the end of the last. Worked out when the site is built: a scale of time weighs 10 kB. */
export function axisOf(events: readonly Pick<TimelineEvent, 'date' | 'until'>[], lang: Language = ORIGINAL): Axis {
  const spans = events.map(({ date, until }) => [spanOf(date)[0], spanOf(until ?? date)[1]] as const);
  const begin = utcYear.floor(new Date(min(spans, ([start]) => start) ?? NaN));
  const end = utcYear.ceil(new Date(max(spans, ([, stop]) => stop) ?? NaN));
  const place = scaleUtc([begin, end], [0, 100]);
  const at = (time: Date | number): number => rounded(place(time));
  const years = utcYear.range(begin, end).map((year) => [year.getUTCFullYear(), at(year)] as const);
  const [first, last] = [years[0]?.[0] ?? NaN, years.at(-1)?.[0] ?? NaN];
  return {
    years,
    ...(!isGregorian(lang) && { own: ownNewYears(lang, first, last).map(([year, day]) => [year, at(day)] as const) }),
    spans: spans.map(([start, stop]) => [at(start), at(stop)]),
  };
}
