import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODES } from '../../model/index.ts';
import { linksTo, propertiesOf, withoutModelWords, type Put } from '../kit/properties.ts';
import type { ScenarioId } from './params.ts';

/** Words of the model that nothing here asks for: keys are named by their roles. */
const NOT_HERE = ['keys', 'publicKeys', 'powers', 'powersExplained', 'traces'];

/** The sources of the runs in which everybody keeps to the protocol: no other is drawn. */
const SOURCES = new Set(
  Object.values(MODES).flatMap(({ narrate }) =>
    DATA_PLACEMENTS.flatMap((data) =>
      KEY_PLACEMENTS.flatMap((keys) => narrate({ data, keys }).events.flatMap(({ fact }) => fact.sources)),
    ),
  ),
);

/**
 * What this exhibit is given: the usual. Its lifelines are derived in the page. A frame gives each reason with its grade
 * and source, and leaves the fact in words to the exhibit's own page.
 */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'key-custody', ScenarioId>('key-custody', put);
  const sources = await linksTo(SOURCES, put);
  if (put.level !== 'embed') return { ...properties, words: withoutModelWords(properties.words, NOT_HERE), sources };
  const words = withoutModelWords(properties.words, [...NOT_HERE, 'facts']);
  const { mode, key, noKey } = words.controls;
  // There is no room for where things stand, nor for the keys that open nothing.
  const controls = { mode, key, noKey } as typeof words.controls;
  const { modes } = words.model;
  const named = Object.entries(modes).map(([id, { name, service }]) => [id, { name, service }]);
  const model = { ...words.model, modes: Object.fromEntries(named) as typeof modes };
  return { ...properties, words: { ...words, model, controls, chooseOne: '', rows: {} as typeof words.rows }, sources };
}
