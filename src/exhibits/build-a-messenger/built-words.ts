import { BUILT_ID, PRESET_IDS, type PresetId } from '../../model/build/index.ts';
import type { WordsOf } from '../catalogues.ts';
import type { ExhibitWords } from './describe.ts';

/** The facts that a built messenger shares with the real ones. */
const SHARED = ['service-internal-line', 'backup-line'] as const;

/** The model's words as they are of a built messenger: its places, its keys, and what its builder chose. */
export function builtWords(words: WordsOf<'build-a-messenger'>): ExhibitWords & Pick<typeof words, 'evidence'> {
  const { own, facts, model, ...rest } = words;
  const named = { name: own.name, service: own.service, keys: own.keys };
  const realNames = Object.fromEntries(PRESET_IDS.map((id) => [id, model.modes[id].name])) as Record<PresetId, string>;
  const shared = Object.fromEntries(SHARED.map((id) => [id, model.facts[id] ?? id]));
  return {
    ...rest,
    realNames,
    model: {
      ...model,
      modes: { [BUILT_ID]: named },
      facts: { ...facts, ...shared },
      places: { ...model.places, ...own.places },
      // Before the model's own: the first that fits names a key.
      keys: { ...own.keyNames, ...model.keys },
      grades: { ...model.grades, assumed: own.grade },
    },
  };
}
