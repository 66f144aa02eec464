import { VOCABULARY } from '../../language/writing.ts';
import type { ContentFile } from './content.ts';

/** A sentence ends with its stop. Words in quotation marks are somebody else's, and an address is no word. */
const SENTENCE = /[^.!?؟;؛]+(?:[.!?؟;؛]+|$)/gu;
const NOT_OURS = /“[^”]*”|«[^»]*»|"[^"]*"|https?:\/\/\S+/gu;

/** `{/* allow "secure": the title of a law *\/}` or `# allow "secure": …` holds for its own line and the two after it. */
const EXCEPTION = /(?:\{\/\*|#)\s*allow "([^"]+)"/gu;
const LINES_OF_AN_EXCEPTION = 2;

/** Words of the fixed vocabulary that stand alone: one message for each, with file, line and what was expected. */
export function unqualified({ path, source, blocks }: ContentFile): string[] {
  const allowed = exceptionsIn(source);
  return blocks
    .filter(({ reported }) => !reported)
    .flatMap(({ text, lineAt }) => {
      // As many spaces, so that places stay where they are.
      const own = text.replace(NOT_OURS, (theirs) => ' '.repeat(theirs.length));
      return [...own.matchAll(SENTENCE)].flatMap(({ 0: sentence, index: start }) =>
        aloneIn(sentence, text.slice(start, start + sentence.length)).flatMap(({ word, at, expected }) => {
          const line = lineAt(start + at);
          const isAllowed = allowed.some(
            (each) =>
              each.word === word.toLowerCase() && line >= each.line && line <= each.line + LINES_OF_AN_EXCEPTION,
          );
          return isAllowed ? [] : [`${path}:${line}: “${word}” stands alone: ${expected}`];
        }),
      );
    });
}

/** The words that stand alone in a sentence. @param whole the sentence with its quotations, which may qualify a word */
function aloneIn(sentence: string, whole: string): { word: string; at: number; expected: string }[] {
  return VOCABULARY.filter((rule) => !rule.with.test(whole)).flatMap(({ word, expected }) =>
    [...sentence.matchAll(word)].map((found) => ({ word: found[0], at: found.index, expected })),
  );
}

function exceptionsIn(source: string): { word: string; line: number }[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(EXCEPTION)].map(([, word = '']) => ({ word: word.toLowerCase(), line: index + 1 })),
    );
}
