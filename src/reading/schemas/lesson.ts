import { z } from 'astro/zod';
import { pageSchema, worked, workedOut } from './chapter.ts';
import { plainDate } from './dates.ts';
import { checkFrontmatter } from './frontmatter.ts';
import type { Found } from '../mdx/found.ts';
import { shownText } from './typography.ts';

/** What the author of a lesson writes at its head (content/lessons/<language>/<id>.mdx). */
export const lessonSchema = pageSchema.extend({
  /** When a teacher last went through it. */
  checked: plainDate,
  /** How long it takes: its slides' minutes add up to this. */
  minutes: z.number().int().min(1).max(180),
  /** The one question that it answers. */
  question: shownText,
  /** What pupils can do afterwards. */
  objectives: z.array(shownText).min(1),
  /** What has to be there before it begins. */
  materials: z.array(shownText).min(1),
  /** Whether the class fills in a sheet. */
  sheet: z.boolean(),
  /** Words of the glossary that it needs. */
  glossary: z.array(z.string()),
  /** What curricula ask for and it serves, in their own words: only wording that was read. */
  curriculum: z.array(z.strictObject({ where: shownText, says: shownText, source: z.string() })),
});

/** A step of a lesson's plan: a slide, or a question. */
export interface PlannedStep {
  title: string;
  minutes: number;
  /** The exhibit on it, and how many situations of it the clicker walks through. */
  exhibit?: string;
  presses: number;
  /** How long its notes take to be said and its presses to be done, in seconds: the shortest that it can take. */
  seconds: number;
}

export const lessonEntrySchema = z.object({ ...lessonSchema.shape, ...worked });
export type Lesson = z.infer<typeof lessonEntrySchema>;

/** Checks what stands at the head of a lesson, and finds out what its text has. */
export const checkLesson = (text: string, file: string): Found & { words: number } =>
  workedOut(checkFrontmatter(text, file, lessonSchema).body);
