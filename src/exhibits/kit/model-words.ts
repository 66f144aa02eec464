import { type Language, LANGUAGES, ORIGINAL } from '../../language/languages.ts';
import { CATALOGUES } from '../../language/words/all.ts';
import { MODE_IDS, type ModeId } from '../../model/index.ts';
import type { ModeWords } from '../../model/mode-words.ts';
import { MODE_WORDS } from '../../model/modes/words.ts';
import { type Everywhere, inLanguage } from './in-language.ts';
import type { ModelWords } from './needs.ts';

/** The model's words in one language: what all modes have in common, and what each mode says of itself. */
interface Told {
  /** The original where a draft lacks any of them. */
  lang: Language;
  model: ModelWords;
  /** How the attacks work that only one mode knows, by their `way`. Those that several share stand with the words for reasons. */
  attack: Readonly<Record<string, string>>;
}

const common: Everywhere<(typeof CATALOGUES)['model'][typeof ORIGINAL]> = {
  words: CATALOGUES.model,
  file: (lang) => `src/language/words/${lang}/model.ts`,
};
/** A draft may lack the words of a mode. */
const modesIn: Readonly<Record<Language, Partial<Record<ModeId, object>>>> = MODE_WORDS;
const ofMode = (id: ModeId): Everywhere<ModeWords> => ({
  words: {
    ...Object.fromEntries(LANGUAGES.flatMap((lang) => (modesIn[lang][id] ? [[lang, modesIn[lang][id]]] : []))),
    [ORIGINAL]: MODE_WORDS[ORIGINAL][id],
  },
  file: (lang) => `src/model/modes/${id}/words/${lang}.ts`,
});

const known = new Map<Language, Told>();

/** All that the model says in a language. */
export function modelIn(lang: Language): Told {
  const before = known.get(lang);
  if (before) return before;
  const shared = inLanguage(common, lang);
  const modes = MODE_IDS.map((id) => ({ id, ...inLanguage(ofMode(id), lang) }));
  const isWhole = [shared, ...modes].every((piece) => piece.lang === lang);
  const told: Told = isWhole
    ? {
        lang,
        model: {
          modes: Object.fromEntries(
            modes.map(({ id, words: { name, service, serviceBefore, keys, limits } }) => [
              id,
              { name, service, ...(serviceBefore && { serviceBefore }), keys, ...(limits && { limits }) },
            ]),
          ) as ModelWords['modes'],
          ...shared.words,
          facts: Object.assign({}, shared.words.facts, ...modes.map(({ words }) => words.facts)),
        },
        attack: Object.assign({}, ...modes.map(({ words }) => words.attack)),
      }
    : modelIn(ORIGINAL);
  known.set(lang, told);
  return told;
}

/** The model's words. */
export const modelWords = (lang: Language): ModelWords => modelIn(lang).model;
