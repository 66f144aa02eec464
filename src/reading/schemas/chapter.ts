import { z } from 'astro/zod';
import { plainDate } from './dates.ts';
import { shownText } from './typography.ts';

/** The frontmatter of a chapter (content/chapters/<language>/<id>.mdx). */
export const chapterSchema = z.strictObject({
  title: shownText,
  /** One sentence, shown in lists and to search engines. */
  summary: z.string().max(240, 'a summary is one sentence, at most 240 characters').pipe(shownText),
  /** The chapter's place among the chapters, from 1. */
  order: z.number().int().positive(),
  updated: plainDate,
});

export type Chapter = z.infer<typeof chapterSchema>;
