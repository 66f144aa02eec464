import type { Block } from './blocks.ts';
import { wordsIn } from './words.ts';

/**
 * How easily an English text reads, by Flesch's formula of 1948: long sentences and long words make it harder. About 60
 * to 70 is plain English, 30 and below is for specialists. Counted over paragraphs only: cells and titles are no
 * sentences.
 */
export function readingEase(blocks: readonly Block[]): number {
  const texts = blocks.filter(({ kind, onSlide }) => kind === 'paragraph' && !onSlide).map(({ text }) => text);
  const words = texts.flatMap(wordsIn);
  const sentences = texts.flatMap((text) => text.split(/[.!?]+(?:\s|$)/)).filter((each) => wordsIn(each).length > 0);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length;
}

/** The syllables of an English word, by its groups of vowels: right for about nine words in ten. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^l]e)$/, (end) => end.charAt(0)).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
