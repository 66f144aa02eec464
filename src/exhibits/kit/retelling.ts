import type { Geography } from '../../drawing/geography.ts';
import type { ElsewhereWords } from './words/en/elsewhere.ts';

/** A word, and what stands in its place. Longer words come before those that are a part of them. */
export type Pair = readonly [from: string, to: string];

/** How a case is told of another country, or without brands: data, asked for only where an address wants it. */
export interface Retelling {
  pairs: readonly Pair[];
  /** Set where real events are left out, because they happened in one country only: its names. */
  leaveOut?: readonly string[];
  /** What stands for the titles of sources, where these would name what is not named. */
  source?: string;
  map?: Pick<Geography, 'land' | 'borders' | 'country' | 'ring'>;
  /** Said on the page, so that nobody takes the case for real. */
  note: string;
}

/** All that an address can ask for in one language: `?country=india`, `?names=letters`, or both. */
export interface Retellings {
  countries: Readonly<Record<string, Retelling>>;
  letters: Retelling;
}

/** The one word that `names=` takes. */
export const LETTERS = 'letters';

/** What stands for the home country's names, in the order in which it is looked for. */
export const countryPairs = ({ home, countries }: ElsewhereWords, id: keyof ElsewhereWords['countries']): Pair[] =>
  (['people', 'of', 'name'] as const).map((form) => [home[form], countries[id][form]]);

export const servicePairs = ({ services }: ElsewhereWords): Pair[] =>
  Object.values(services).map(({ name, letter }) => [name, letter]);

/** Parts of words that speak of what is known of real places: no other country has the same history. */
const REAL = ['facts', 'limits', 'findings', 'rests', 'past'];

/** Whether a sentence tells something that has happened: of the country by name, with a number, such as a year. */
const isHistory = (text: string, names: readonly string[]): boolean =>
  text
    .split(/(?<=[.!?؟])\s+/)
    .some((sentence) => names.some((name) => sentence.includes(name)) && /\p{Nd}/u.test(sentence));

/** A text with other names. Empty where it tells of a real event that has to be left out. */
export function retoldText(
  text: string,
  { pairs, leaveOut }: Pick<Retelling, 'pairs' | 'leaveOut'>,
  isReal = false,
): string {
  if (leaveOut?.some((name) => text.includes(name)) && (isReal || isHistory(text, leaveOut))) return '';
  return pairs.reduce((told, [from, to]) => told.replaceAll(from, to), text);
}

/** Words of an exhibit with other names, at whatever depth. Keys, and so everything that the model is asked, stay. */
export function retoldWords<Words>(
  words: Words,
  retelling: Pick<Retelling, 'pairs' | 'leaveOut'>,
  isReal = false,
): Words {
  if (typeof words === 'string') return retoldText(words, retelling, isReal) as Words;
  if (Array.isArray(words)) return words.map((one: unknown) => retoldWords(one, retelling, isReal)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    // A language is no word.
    Object.entries(words).map(([key, value]) => [
      key,
      key === 'lang' ? value : retoldWords<unknown>(value, retelling, isReal || REAL.includes(key)),
    ]),
  ) as Words;
}
