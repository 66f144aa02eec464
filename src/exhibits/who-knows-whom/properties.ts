import { propertiesOf, type Put } from '../kit/properties.ts';
import { placesOf } from './layout.ts';
import { params } from './params.ts';
import { month } from './people.ts';
import { retentionSources } from './retention.ts';
import type { Places } from './view.ts';
import { needs } from './words.ts';

let places: Places | undefined;

/** What this exhibit is given: besides the usual, where the numbers stand, and the sources of what is kept. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf({ id: 'who-knows-whom', params, needs, sources: retentionSources() }, put);
  return { ...properties, places: (places ??= placesOf(month())) };
}
