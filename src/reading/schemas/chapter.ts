import { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import { type Found, foundIn } from '../mdx/found.ts';
import { blocksOf } from '../text/blocks.ts';
import { wordsRead } from '../text/words.ts';
import { plainDate } from './dates.ts';
import { checkFrontmatter } from './frontmatter.ts';
import { shownText } from './typography.ts';

/** What was changed in a chapter, and when: for readers who come back. */
const change = z.strictObject({ date: plainDate, what: shownText });

/** What the author of a page writes at its head (content/pages/<language>/<id>.mdx). */
export const pageSchema = z.strictObject({
  title: shownText,
  /** One sentence, shown in lists and to search engines. */
  summary: z.string().max(240, 'a summary is one sentence, at most 240 characters').pipe(shownText),
  updated: plainDate,
});

/** What the author of a chapter writes at its head (content/chapters/<language>/<id>.mdx). */
export const chapterSchema = pageSchema
  .extend({
    /** When its facts were last held against their sources. */
    checked: plainDate,
    /** The newest first. */
    changes: z.array(change).min(1),
  })
  .superRefine(({ changes, updated }, context) => {
    changes.forEach(({ date }, index) => {
      const before = index === 0 ? updated : (changes[index - 1]?.date ?? date);
      const message =
        index === 0
          ? `the newest change is of ${date}, so the chapter was updated then, not on ${updated}`
          : `changes stand newest first: ${date} comes after ${before}`;
      if (date > before) context.addIssue({ code: 'custom', path: ['changes', index, 'date'], message });
    });
  });

/** What is worked out from a text, as `foundIn` finds it, and how many words are read in it. */
export const worked = {
  words: z.number(),
  exhibits: z.array(z.string()),
  cited: z.array(z.string()),
  claims: z.array(z.string()),
  terms: z.array(z.string()),
  statements: z.number(),
} satisfies Record<keyof Found | 'words', z.ZodType>;

/** A chapter as the collection has it: with what is worked out from its text. */
export const chapterEntrySchema = z.object({ ...chapterSchema.shape, ...worked });
export const pageEntrySchema = z.object({ ...pageSchema.shape, ...worked });

export type Chapter = z.infer<typeof chapterEntrySchema>;
export type Change = z.infer<typeof change>;

/** Checks what stands at the head of a chapter, and finds out what its text has. */
export function checkChapter(text: string, file: string): Found & { words: number } {
  return workedOut(checkFrontmatter(text, file, chapterSchema).body);
}

/** The same for a page that is no chapter. */
export function checkPage(text: string, file: string): Found & { words: number } {
  return workedOut(checkFrontmatter(text, file, pageSchema).body);
}

/** What does not compile has nothing: the compile itself will say why, with its line. */
export function workedOut(body: string): Found & { words: number } {
  try {
    const tree = mdxToMdast(body, { position: true });
    return { words: wordsRead(blocksOf(tree)), ...foundIn(tree) };
  } catch {
    return { words: 0, exhibits: [], cited: [], claims: [], terms: [], statements: 0 };
  }
}
