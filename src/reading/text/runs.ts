import type { ContentFile } from './content.ts';

/** A text of somebody else's, such as a news article. */
export interface Original {
  name: string;
  text: string;
}

/** So many words in a row that stand in somebody else's text are taken from it, by intent or by memory. */
const RUN = 8;

/** A word as it is compared: without case, accents and punctuation. */
interface Folded {
  word: string;
  at: number;
}

function folded(text: string): Folded[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu)].map((found) => ({
    word: found[0]
      .normalize('NFKD')
      .replace(/[\p{M}’']/gu, '')
      .toLowerCase(),
    at: found.index,
  }));
}

/**
 * Where the content has eight or more words in a row that one of the originals has too: one message for each such
 * place, with file, line, the words, and the original's name.
 */
export function sharedRuns(files: readonly ContentFile[], originals: readonly Original[]): string[] {
  const known = new Map<string, string>();
  for (const { name, text } of originals) {
    const words = folded(text);
    for (let start = 0; start + RUN <= words.length; start += 1) known.set(keyOf(words, start), name);
  }
  return files.flatMap(({ path, blocks }) =>
    blocks.flatMap((block) => {
      const words = folded(block.text);
      const problems: string[] = [];
      for (let start = 0; start + RUN <= words.length; start += 1) {
        const original = known.get(keyOf(words, start));
        if (original === undefined) continue;
        let end = start + RUN;
        while (known.has(keyOf(words, end - RUN + 1)) && end < words.length) end += 1;
        const quoted = words.slice(start, end).map(({ word }) => word);
        const line = block.lineAt(words[start]?.at ?? 0);
        problems.push(`${path}:${line}: “${quoted.join(' ')}” stands in ${original} too: say it in other words`);
        start = end - 1;
      }
      return problems;
    }),
  );
}

const keyOf = (words: readonly Folded[], start: number): string =>
  words
    .slice(start, start + RUN)
    .map(({ word }) => word)
    .join(' ');
