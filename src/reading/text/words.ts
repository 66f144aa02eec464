import type { Language } from '../../language/languages.ts';
import { writingOf } from '../../language/writing.ts';
import type { Block } from './blocks.ts';

/** The words of a text: runs of letters and digits, with the marks inside them (`Iran’s`, `pre-key`, `می‌شود`). */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c’'-]*/gu) ?? [];
}

/** How many words of a chapter a reader reads: those of slides are for a class. */
export function wordsRead(blocks: readonly Block[]): number {
  return blocks.filter(({ onSlide }) => !onSlide).reduce((sum, { text }) => sum + wordsIn(text).length, 0);
}

/** How many minutes it takes to read so many words, at least one. */
export function minutesToRead(words: number, lang: Language): number {
  return Math.max(1, Math.round(words / writingOf(lang).pace));
}

/** How many minutes the notes of a chapter's slides plan for the class: each of them begins with its own number. */
export function minutesToTeach(body: string): number {
  const planned = [...body.matchAll(/<Notes>\s*([0-9۰-۹]+)\s/g)].map(([, minutes = '']) => Number(latin(minutes)));
  return planned.reduce((sum, minutes) => sum + minutes, 0);
}

const latin = (digits: string): string => digits.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
