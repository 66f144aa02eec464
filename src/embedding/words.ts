import type { Language } from '../language/languages.ts';
import { type Catalogue, siteWords, wordsIn } from '../language/words.ts';

/** The words of the frame and of the guide to it. */
export const embeddingWords = (lang: Language): Catalogue<'embedding'> => wordsIn('embedding', lang);

/** The name of the site. */
export const siteName = (lang: Language): string => siteWords(lang).name;
