import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstPicture } from './first.ts';
import { params, type ScenarioId } from './params.ts';

/** What this exhibit is given: besides the usual, what the ciphers had to say of the page as it is served. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'key-check', ScenarioId>('key-check', put);
  return { ...properties, first: firstPicture(properties.words, params.inScenario(properties.scenario)) };
}
