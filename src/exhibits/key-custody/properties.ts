import { propertiesOf, withoutModelWords, type Put } from '../properties.ts';
import type { ScenarioId } from './params.ts';

/** Words of the model that nothing here asks for: keys are named by their roles. */
const NOT_HERE = ['keys', 'publicKeys', 'powers', 'powersExplained', 'traces'];

/**
 * What this exhibit is given: the usual. Its lifelines are derived in the page. A frame gives each reason with its grade
 * and source, and leaves the fact in words to the exhibit's own page.
 */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'key-custody', ScenarioId>('key-custody', put);
  const untold = put.level === 'embed' ? [...NOT_HERE, 'facts'] : NOT_HERE;
  return { ...properties, words: withoutModelWords(properties.words, untold) };
}
