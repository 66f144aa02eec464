import type { Language } from '../../language/languages.ts';
import type { Placement, Power } from '../../model/index.ts';
import type { ModelWords, Part } from './needs.ts';
import { listOf } from './words.ts';

/** What telling a situation needs of the words. */
export interface SituationWords extends Pick<Part<'placements'>, 'data' | 'keys'> {
  lang: Language;
  describe: Pick<Part<'authority'>['describe'], 'nothing'>;
  model: Pick<ModelWords, 'powers'>;
}

/** Where data and keys stand and what the authority does, for a sentence with `{data}`, `{keys}` and `{powers}`. */
export function situationIn(
  words: SituationWords,
  { data, keys, powers }: Placement & { powers: readonly Power[] },
): Record<'data' | 'keys' | 'powers', string> {
  const named = powers.map((power) => words.model.powers[power]);
  return {
    data: words.data[data],
    keys: words.keys[keys],
    powers: named.length > 0 ? listOf(words.lang, named) : words.describe.nothing,
  };
}
