import { geography } from '../../drawing/geography.ts';
import { propertiesOf, type Put } from '../properties.ts';
import { firstPicture } from './first.ts';
import { params, type ScenarioId } from './params.ts';

/** What this exhibit is given: besides the usual, the border, and what the ciphers had to say of the page as it is served. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'move-the-server', ScenarioId>('move-the-server', put);
  const first = firstPicture(properties.words, params.inScenario(properties.scenario));
  return { ...properties, ring: geography().ring, first };
}
