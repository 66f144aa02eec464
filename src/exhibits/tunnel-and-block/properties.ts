import { propertiesOf, type Put } from '../kit/properties.ts';
import { sourcesShown } from './facts.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

/** What this exhibit is given: the usual, with its own sources. */
export const propertiesHere = (put: Put) =>
  propertiesOf({ id: 'tunnel-and-block', params, needs, sources: sourcesShown() }, put);
