import type { Language } from '../language/languages.ts';
import { type Catalogue, wordsIn } from '../language/words.ts';

/** The words of files to take along. */
export const packingWords = (lang: Language): Catalogue<'packing'> => wordsIn('packing', lang);
