import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import type { ExhibitWords } from './describe.ts';
import { sourcesShown } from './facts.ts';
import { MODES, type ScenarioId } from './params.ts';
import { ITEMS_HERE } from './stored.ts';

/** What this exhibit is given: besides the usual, the few words of the model that it needs, and its own sources instead of the modes'. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'tunnel-and-block', ScenarioId>('tunnel-and-block', put);
  const sources = await linksTo(sourcesShown(), put);
  const { model, ...own } = properties.words;
  const words: ExhibitWords & Pick<typeof own, 'evidence'> = {
    ...own,
    modes: only(model.modes, MODES),
    items: only(model.items, ITEMS_HERE),
    verdicts: model.verdicts,
    grades: model.grades,
  };
  // There are no bytes to check here.
  delete words.evidence;
  return { ...properties, words, sources };
}

const only = <K extends string, V>(all: Readonly<Record<K, V>>, ids: readonly K[]): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, all[id]])) as Record<K, V>;
