import { ownYear } from '../../language/dates.ts';
import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { when, type ExhibitWords } from './describe.ts';
import { daysBetween, type TimelineEvent } from './view.ts';

/** The kind of which a mark is asked; its row stays empty as long as it is. */
export const VEILED = 'blocking';
/** The event that is asked about, and the one from which the time is counted. */
export const ASKED = { from: 'the-order', of: 'telegram-banned' } as const;

/** The first event after the order at which accounts were opened: by login codes, with every server abroad. */
export const OPENED_WITHOUT = 'fifteen-million';

/** The event with an id. @throws when there is none */
export function eventOf(events: readonly TimelineEvent[], id: string): TimelineEvent {
  const found = events.find((event) => event.id === id);
  if (!found) throw new Error(`content/timeline/timeline.yaml has no event ${id}`);
  return found;
}

/** The years that may be marked: from the order's to the last, in the readers' own calendar, each with its numeral. */
export function yearsAsked(words: ExhibitWords, events: readonly TimelineEvent[]): (readonly [string, string])[] {
  const first = ownYear(words.lang, eventOf(events, ASKED.from).date);
  const last = Math.max(...events.map(({ date }) => ownYear(words.lang, date)));
  return Array.from({ length: last - first + 1 }, (_, index) => [
    String(first + index),
    numeral(words.lang, first + index),
  ]);
}

/** The year in which it was, and how long that was after the order. The answer is the events' own dates. */
export function answerHere(words: ExhibitWords, events: readonly TimelineEvent[]): { answer: string; why: string } {
  const [from, of] = [eventOf(events, ASKED.from), eventOf(events, ASKED.of)];
  const why = words.predict
    ? fill(words.predict.why, {
        months: numeral(words.lang, Math.round(daysBetween(from, of) / 30.44)),
        date: when(words.lang, of),
        title: of.title,
      })
    : '';
  return { answer: String(ownYear(words.lang, of.date)), why };
}
