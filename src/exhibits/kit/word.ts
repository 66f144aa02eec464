import type { Exposure, Word } from '../../model/index.ts';
import type { WordWords } from './words/en/word.ts';

/** A verdict in words, with what stands beside it (`VerdictNote.svelte`): for where it is told, and not shown. */
export function withWord(words: { word: WordWords }, verdict: string, word: Word | undefined, timing = false): string {
  const told = timing ? `${verdict} (${words.word.timing})` : verdict;
  return word ? `${told} (${words.word[word.whose].long})` : told;
}

/** Whether what is sealed may be told from the traffic all the same. */
export const timingTells = (exposure: Exposure | undefined): boolean =>
  exposure?.verdict === 'sealed' && exposure.guess !== undefined;
