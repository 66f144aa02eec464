import { z } from 'astro/zod';
import { knownDate, plainDate } from './dates.ts';
import { shownText } from './typography.ts';

/**
 * What kind of evidence a source is: *primary* (the one who acted, or the text itself), *wire* (a news agency's
 * report), *relay* (a report of reports), *analysis* (someone who examined the thing).
 */
export const SOURCE_KINDS = ['primary', 'wire', 'relay', 'analysis'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One entry of content/sources/sources.yaml. Its key there is its id, and its anchor on a page. */
export const sourceSchema = z.strictObject({
  title: shownText,
  author: shownText.optional(),
  publisher: shownText,
  date: knownDate,
  /** Absent where it could not be confirmed; the note then says so. */
  address: z.url({ protocol: /^https?$/, error: 'expected a full address, https://…' }).optional(),
  kind: z.enum(SOURCE_KINDS),
  /** When the address was last read. */
  checked: plainDate,
  note: shownText.optional(),
});

export type Source = z.infer<typeof sourceSchema>;
