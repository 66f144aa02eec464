import { z } from 'astro/zod';
import { shownText } from './typography.ts';
import { readEntries } from './yaml-file.ts';

/** A definition is read in a note beside the text: it must be short. In characters. */
const LONGEST = 330;

/** One entry of content/glossary/<language>.yaml. Its key there is its id, and its anchor on the page of all terms. */
export const glossarySchema = z.strictObject({
  term: shownText,
  /** What the word means here, in one or two plain sentences. */
  definition: z.string().max(LONGEST, `a definition has at most ${LONGEST} characters`).pipe(shownText),
  /** What it does not mean, where people are known to take it so. */
  not: z.string().max(LONGEST, `at most ${LONGEST} characters`).pipe(shownText).optional(),
  /** Ids of the sources that the definition rests on, where it says something of a service. */
  sources: z.array(z.string()).min(1).optional(),
});

export type GlossaryEntry = z.infer<typeof glossarySchema>;

/**
 * Reads the glossary of one language: a map from each term's id to its entry.
 * @throws naming file, line and what was expected there, for everything that is wrong at once
 */
export function readGlossary(text: string, file: string): Record<string, Record<string, unknown>> {
  return readEntries(text, file, glossarySchema);
}
