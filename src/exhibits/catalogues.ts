import { model as modelEn } from '../language/catalogue/en/model.ts';
import { moveTheServer as moveTheServerEn } from '../language/catalogue/en/move-the-server.ts';
import { model as modelFa } from '../language/catalogue/fa/model.ts';
import { moveTheServer as moveTheServerFa } from '../language/catalogue/fa/move-the-server.ts';
import type { Language } from '../language/languages.ts';
import type { ExhibitWords } from './move-the-server/describe.ts';

const CATALOGUES = {
  en: { model: modelEn, moveTheServer: moveTheServerEn },
  fa: { model: modelFa, moveTheServer: moveTheServerFa },
};

/** Everything that the exhibit says in a language. Chosen when the page is built, so that no page carries two. */
export const wordsOf = (lang: Language): ExhibitWords => ({
  lang,
  model: CATALOGUES[lang].model,
  ...CATALOGUES[lang].moveTheServer,
});
