import { addressFrom, propertiesOf, type Put } from '../kit/properties.ts';
import { params } from './params.ts';
import { SOURCES, WAYS, type Ways } from './ways.ts';
import { needs } from './words.ts';

/** What this exhibit is given: its own sources, and the ways to other exhibits. It has nothing of the model. */
export async function propertiesHere(put: Put) {
  return {
    ...(await propertiesOf({ id: 'try-every-key', params, needs, sources: SOURCES }, put)),
    ways: Object.fromEntries(
      Object.entries(WAYS).map(([way, place]) => [way, addressFrom(put, { kind: 'exhibit', ...place })]),
    ) as Ways,
  };
}
