import type { Language } from '../language/languages.ts';
import { EXHIBIT_WORDS } from './all-words.ts';
import { merged } from './kit/merged.ts';
import type { ReasonWords } from './kit/because.ts';
import { attacksOfModes, modelWords } from './kit/model-words.ts';
import type { Words } from './kit/words.ts';
import { PARTS } from './kit/words/all.ts';

/** The id of an exhibit that has words. */
export type ExhibitId = keyof typeof EXHIBIT_WORDS;

type Part = keyof typeof PARTS;
type WordsOfPart<P extends Part> = (typeof PARTS)[P]['en'];

/** The words of an exhibit with those of the model, those that exhibits share, and, on pages, those of the evidence. */
export type WordsOf<Id extends ExhibitId> = Words &
  WordsOfPart<'steps'> &
  WordsOfPart<'prediction'> &
  WordsOfPart<'placements'> &
  WordsOfPart<'authority'> &
  WordsOfPart<'message'> &
  WordsOfPart<'drawing'> &
  WordsOfPart<'reasons'> &
  Pick<ReasonWords, 'attack'> &
  WordsOfPart<'glance'> &
  Partial<WordsOfPart<'evidence'>> &
  (typeof EXHIBIT_WORDS)[Id]['en'];

/** Everything that an exhibit says in a language. Chosen when the page is built, so that no page carries two. */
export function wordsOf<Id extends ExhibitId>(id: Id, lang: Language): WordsOf<Id> {
  const parts = Object.values(PARTS).map((part) => part[lang]);
  const all: unknown = {
    lang,
    model: modelWords(lang),
    ...merged(...parts, attacksOfModes(lang), EXHIBIT_WORDS[id][lang]),
  };
  return all as WordsOf<Id>;
}

/** The words that every exhibit has. */
export interface CommonWords {
  title: string;
  summary: string;
  scenarios: Readonly<Record<string, { title: string; caption: string }>>;
}

/**
 * Title, summary and scenarios of an exhibit that is known by name only.
 * @throws when there is no such exhibit
 */
export function commonWords(id: string, lang: Language): CommonWords {
  if (!Object.hasOwn(EXHIBIT_WORDS, id))
    throw new Error(`src/exhibits/${id}/words/ does not exist: "${id}" has no words`);
  return EXHIBIT_WORDS[id as ExhibitId][lang];
}
