import { chapter as chapterEn, type ChapterWords } from '../language/words/en/chapter.ts';
import { chapter as chapterFa } from '../language/words/fa/chapter.ts';
import { evidencePage as evidenceEn, type EvidencePageWords } from '../language/words/en/evidence-page.ts';
import { evidencePage as evidenceFa } from '../language/words/fa/evidence-page.ts';
import { exhibitPages as exhibitPagesEn } from '../language/words/en/exhibit-pages.ts';
import { exhibitPages as exhibitPagesFa } from '../language/words/fa/exhibit-pages.ts';
import { site as en, type SiteWords } from '../language/words/en/site.ts';
import { site as fa } from '../language/words/fa/site.ts';
import type { Language } from '../language/languages.ts';

const SITE: Record<Language, SiteWords> = { en, fa };

/** The site's own words in a language. */
export function siteWords(lang: Language): SiteWords {
  return SITE[lang];
}

const CHAPTER: Record<Language, ChapterWords> = { en: chapterEn, fa: chapterFa };

/** The words of what stands in a chapter's text, in a language. */
export function chapterWords(lang: Language): ChapterWords {
  return CHAPTER[lang];
}

const EVIDENCE: Record<Language, EvidencePageWords> = { en: evidenceEn, fa: evidenceFa };

/** The words of the page that explains the evidence, in a language. */
export function evidencePageWords(lang: Language): EvidencePageWords {
  return EVIDENCE[lang];
}

/** The words of the exhibits' own pages, in a language. */
export const exhibitPageWords = (lang: Language): typeof exhibitPagesEn =>
  lang === 'fa' ? exhibitPagesFa : exhibitPagesEn;
