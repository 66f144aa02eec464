// Written by `npm run index` from the files in words/<language>/.
import { beliefs as beliefsEn } from './en/beliefs.ts';
import { chapter as chapterEn } from './en/chapter.ts';
import { claims as claimsEn } from './en/claims.ts';
import { dangers as dangersEn } from './en/dangers.ts';
import { embedding as embeddingEn } from './en/embedding.ts';
import { evidencePage as evidencePageEn } from './en/evidence-page.ts';
import { exhibitPages as exhibitPagesEn } from './en/exhibit-pages.ts';
import { model as modelEn } from './en/model.ts';
import { packing as packingEn } from './en/packing.ts';
import { presenting as presentingEn } from './en/presenting.ts';
import { record as recordEn } from './en/record.ts';
import { search as searchEn } from './en/search.ts';
import { sharing as sharingEn } from './en/sharing.ts';
import { site as siteEn } from './en/site.ts';
import { teaching as teachingEn } from './en/teaching.ts';
import { teachingTools as teachingToolsEn } from './en/teaching-tools.ts';
import { translating as translatingEn } from './en/translating.ts';
import { beliefs as beliefsFa } from './fa/beliefs.ts';
import { chapter as chapterFa } from './fa/chapter.ts';
import { claims as claimsFa } from './fa/claims.ts';
import { dangers as dangersFa } from './fa/dangers.ts';
import { embedding as embeddingFa } from './fa/embedding.ts';
import { evidencePage as evidencePageFa } from './fa/evidence-page.ts';
import { exhibitPages as exhibitPagesFa } from './fa/exhibit-pages.ts';
import { model as modelFa } from './fa/model.ts';
import { packing as packingFa } from './fa/packing.ts';
import { presenting as presentingFa } from './fa/presenting.ts';
import { record as recordFa } from './fa/record.ts';
import { search as searchFa } from './fa/search.ts';
import { sharing as sharingFa } from './fa/sharing.ts';
import { site as siteFa } from './fa/site.ts';
import { teaching as teachingFa } from './fa/teaching.ts';
import { teachingTools as teachingToolsFa } from './fa/teaching-tools.ts';
import { translating as translatingFa } from './fa/translating.ts';

/** The site's own words by catalogue and language. */
export const CATALOGUES = {
  beliefs: { en: beliefsEn, fa: beliefsFa },
  chapter: { en: chapterEn, fa: chapterFa },
  claims: { en: claimsEn, fa: claimsFa },
  dangers: { en: dangersEn, fa: dangersFa },
  embedding: { en: embeddingEn, fa: embeddingFa },
  'evidence-page': { en: evidencePageEn, fa: evidencePageFa },
  'exhibit-pages': { en: exhibitPagesEn, fa: exhibitPagesFa },
  model: { en: modelEn, fa: modelFa },
  packing: { en: packingEn, fa: packingFa },
  presenting: { en: presentingEn, fa: presentingFa },
  record: { en: recordEn, fa: recordFa },
  search: { en: searchEn, fa: searchFa },
  sharing: { en: sharingEn, fa: sharingFa },
  site: { en: siteEn, fa: siteFa },
  teaching: { en: teachingEn, fa: teachingFa },
  'teaching-tools': { en: teachingToolsEn, fa: teachingToolsFa },
  translating: { en: translatingEn, fa: translatingFa },
};
