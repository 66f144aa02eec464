import type { Language } from '../language/languages.ts';
import { type Catalogue, wordsIn } from '../language/words.ts';

/** The words of slides and of the speaker's view in a language. */
export const presentingWords = (lang: Language): Catalogue<'presenting'> => wordsIn('presenting', lang);

/** Where the licence of words and drawings can be read. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
