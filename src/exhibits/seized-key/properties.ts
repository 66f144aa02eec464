import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import { firstSealed } from './first.ts';
import type { ScenarioId } from './params.ts';
import { factsUsed, wordsHere } from './words.ts';

/** What this exhibit is given: besides the usual, what stands on the cards that stay sealed. Of words and sources only its own. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'seized-key', ScenarioId>('seized-key', put);
  const sources = await linksTo(new Set(factsUsed().flatMap(({ sources }) => sources)), put);
  const words = wordsHere(properties.words);
  return { ...properties, words, sources, sealed: firstSealed(words) };
}
