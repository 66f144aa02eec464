import { site as en, type SiteWords } from '../language/catalogue/en/site.ts';
import { site as fa } from '../language/catalogue/fa/site.ts';
import type { Language } from '../language/languages.ts';

const SITE: Record<Language, SiteWords> = { en, fa };

/** The site's own words in a language. */
export function siteWords(lang: Language): SiteWords {
  return SITE[lang];
}
