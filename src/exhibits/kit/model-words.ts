import type { Language } from '../../language/languages.ts';
import { model as en } from '../../language/words/en/model.ts';
import { model as fa } from '../../language/words/fa/model.ts';
import { MODE_WORDS } from '../../model/modes/words.ts';
import { MODE_IDS } from '../../model/index.ts';
import type { ModelWords } from './words.ts';

const COMMON = { en, fa };

/** The model's words in one language: those of all modes, and what each mode says of itself. */
export function modelWords(lang: Language): ModelWords {
  const { facts, ...common } = COMMON[lang];
  const own = MODE_WORDS[lang];
  return {
    modes: Object.fromEntries(
      MODE_IDS.map((id) => [id, { name: own[id].name, service: own[id].service, keys: own[id].keys }]),
    ) as ModelWords['modes'],
    ...common,
    facts: { ...facts, ...merged(MODE_IDS.map((id) => own[id].facts)) },
  };
}

/** How the attacks work that only one mode knows. Those that several share stand with the words for reasons. */
export const attacksOfModes = (lang: Language): { attack: Readonly<Record<string, string>> } => ({
  attack: merged(MODE_IDS.map((id) => MODE_WORDS[lang][id].attack)),
});

const merged = (all: readonly Readonly<Record<string, string>>[]): Record<string, string> =>
  Object.assign({}, ...all) as Record<string, string>;
