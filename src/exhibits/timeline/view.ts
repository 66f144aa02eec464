import type { Language } from '../../language/languages.ts';
import type { Kind } from './params.ts';

/** One event in one language. */
export interface TimelineEvent {
  id: string;
  /** `2016`, `2016-05` or `2016-05-28`. */
  date: string;
  /** The last day, where it took more than one. */
  until?: string | undefined;
  kind: Kind;
  title: string;
  text: string;
  /** The language of its words, where that is not the reader's. */
  lang?: Language;
  sources: readonly string[];
}

/** Where things stand on the axis: in hundredths of its width, from the side on which time begins. */
export interface Axis {
  years: readonly (readonly [year: number, at: number])[];
  /** The same for years of the readers' own calendar, where that is another one. */
  own?: readonly (readonly [year: number, at: number])[];
  /** From where to where each event reaches, in the order of the events. */
  spans: readonly (readonly [from: number, to: number])[];
}

const DAY = 86_400_000;

/** The first and the last moment that a date can mean: a year and a month are as long as they are. In milliseconds, UTC. */
export function spanOf(date: string): [start: number, end: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [start, start + DAY];
  return [start, month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1)];
}

/** The events of the chosen kinds, oldest first. */
export const shownOf = (events: readonly TimelineEvent[], kinds: readonly Kind[]): TimelineEvent[] =>
  events.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => spanOf(a.date)[0] - spanOf(b.date)[0]);

/** The same by year. */
export function byYear(
  events: readonly TimelineEvent[],
  kinds: readonly Kind[],
): { year: number; events: TimelineEvent[] }[] {
  const years = new Map<number, TimelineEvent[]>();
  for (const event of shownOf(events, kinds)) {
    const year = Number(event.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}

/** How many days lie between two events' first days. */
export const daysBetween = (one: TimelineEvent, other: TimelineEvent): number =>
  Math.round((spanOf(other.date)[0] - spanOf(one.date)[0]) / DAY);
