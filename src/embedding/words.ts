import { embedding as en } from '../language/words/en/embedding.ts';
import { embedding as fa } from '../language/words/fa/embedding.ts';
import { site as siteEn } from '../language/words/en/site.ts';
import { site as siteFa } from '../language/words/fa/site.ts';
import type { Language } from '../language/languages.ts';

export type EmbeddingWords = typeof en;

/** The words of the frame and of the guide to it. */
export const embeddingWords = (lang: Language): EmbeddingWords => ({ en, fa })[lang];

/** The name of the site. */
export const siteName = (lang: Language): string => ({ en: siteEn, fa: siteFa })[lang].name;
