import { presenting as en, type PresentingWords } from '../language/words/en/presenting.ts';
import { presenting as fa } from '../language/words/fa/presenting.ts';
import { site as siteEn, type SiteWords } from '../language/words/en/site.ts';
import { site as siteFa } from '../language/words/fa/site.ts';
import type { Language } from '../language/languages.ts';

const PRESENTING: Record<Language, PresentingWords> = { en, fa };
const SITE: Record<Language, SiteWords> = { en: siteEn, fa: siteFa };

/** The words of slides and of the speaker's view in a language. */
export const presentingWords = (lang: Language): PresentingWords => PRESENTING[lang];

/** The site's own words, for its name and description. */
export const siteWords = (lang: Language): SiteWords => SITE[lang];

/** Where the licence of words and drawings can be read. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
