import { z } from 'astro/zod';
import { KINDS } from '../../exhibits/timeline/params.ts';
import { knownDate } from './dates.ts';
import { type NamedText, stopAtUnknownSources } from './ledger.ts';
import { readWords } from './words-file.ts';
import { readEntries } from './yaml-file.ts';

/** A date as far as it is known: `2016`, `2016-05` or `2016-05-28`. */
const eventDate = knownDate.pipe(
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected 2016, 2016-05 or 2016-05-28'),
);

/** One entry of content/timeline/timeline.yaml. Its key there is its id. */
export const eventSchema = z
  .strictObject({
    date: eventDate,
    /** The last day, where it took more than one. */
    until: eventDate.optional(),
    kind: z.enum(KINDS),
    sources: z.array(z.string()).min(1),
  })
  .refine(({ date, until }) => until === undefined || until > date, {
    message: 'until is after date',
    path: ['until'],
  });

/** What a language says of an event: its title, and what happened, in a sentence or two. */
export type EventWords = { readonly title: string; readonly text: string };

/** The words of all languages for every event. */
export const readTimelineWords = (ids: readonly string[], facts: string) =>
  readWords<Readonly<Record<string, EventWords>>>('timeline.yaml', {
    paths: ids.flatMap((id) => [`${id}.title`, `${id}.text`]),
    facts,
  });

/** Reads the timeline. @throws naming file and line for what a schema finds, and for an unknown source */
export function readTimeline(file: NamedText, sources: ReadonlySet<string>) {
  const events = readEntries(file.text, file.name, eventSchema);
  stopAtUnknownSources(events, file, sources, (event) => [[['sources'], event['sources'] as string[]]]);
  return events;
}
