import { geography } from '../../drawing/geography.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstPicture } from './first.ts';
import { COMPARED } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(Object.values(COMPARED));

/** What this exhibit is given: besides the usual, the border, and what the ciphers had to say of the page as it is served. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf({ id: 'move-the-server', params, needs, narrations: NARRATIONS }, put);
  const first = firstPicture(properties.words, params.inScenario(properties.scenario));
  return { ...properties, ring: geography().ring, first };
}
