import { z } from 'astro/zod';
import { filled, standInFor } from '../../language/complete.ts';
import { type Language, LANGUAGES, ORIGINAL } from '../../language/languages.ts';
import { GLOSSARY_FOLDER } from '../mdx/known.ts';
import { shownText } from './typography.ts';
import { readWordsOf, textOf } from './words-file.ts';
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
  /** Ids of the sources that the definition rests on, where it says something of a service. The original's file has them. */
  sources: z.array(z.string()).min(1).optional(),
});

export type GlossaryEntry = z.infer<typeof glossarySchema>;

/** All terms of a language by their ids, in the order of the original's file. */
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

/** Where the glossary of a language is: the terms, and in the original's file their sources. */
export const glossaryFile = (lang: Language): string => `${GLOSSARY_FOLDER}/${lang}.yaml`;

/** @throws naming file, line and what was expected there, for everything that is wrong at once */
export function readGlossary(text: string, file: string): Glossary {
  const entries = Object.entries(readEntries(text, file, glossarySchema));
  return Object.fromEntries(entries.map(([id, entry]) => [id, glossarySchema.parse(entry)]));
}

/** A translation has the terms, definitions and caveats that the original has. */
function readTranslation(lang: Language, original: Glossary, text: string | undefined): Glossary {
  const paths = Object.entries(original).flatMap(([id, entry]) =>
    (['term', 'definition', 'not'] as const).flatMap((key) => (entry[key] === undefined ? [] : [`${id}.${key}`])),
  );
  const { words, faults } = readWordsOf(lang, glossaryFile(lang), text, {
    paths,
    facts: glossaryFile(ORIGINAL),
    check: ([, key], { length }) => (key !== 'term' && length > LONGEST ? [`at most ${LONGEST} characters`] : []),
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Object.fromEntries(
    Object.entries(original).map(([id, { sources, ...said }]) => {
      const own = (words as Record<string, unknown>)[id];
      return [id, { ...filled(said, own, standInFor(lang), id), ...(sources && { sources }) }];
    }),
  );
}

/** The glossaries of all languages. @throws as {@link readGlossary} and {@link readWordsOf} */
export function allGlossaries(
  read: (path: string) => string | undefined = textOf,
): Readonly<Record<Language, { terms: Glossary }>> {
  const original = readGlossary(read(glossaryFile(ORIGINAL)) ?? '', glossaryFile(ORIGINAL));
  return Object.fromEntries(
    LANGUAGES.map((lang) => [
      lang,
      { terms: lang === ORIGINAL ? original : readTranslation(lang, original, read(glossaryFile(lang))) },
    ]),
  ) as Record<Language, { terms: Glossary }>;
}
