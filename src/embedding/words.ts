import { embedding as en } from '../language/catalogue/en/embedding.ts';
import { embedding as fa } from '../language/catalogue/fa/embedding.ts';
import { site as siteEn } from '../language/catalogue/en/site.ts';
import { site as siteFa } from '../language/catalogue/fa/site.ts';
import type { Language } from '../language/languages.ts';

export type EmbeddingWords = typeof en;

/** The words of the frame and of the guide to it. */
export const embeddingWords = (lang: Language): EmbeddingWords => ({ en, fa })[lang];

/** The name of the site. */
export const siteName = (lang: Language): string => ({ en: siteEn, fa: siteFa })[lang].name;
