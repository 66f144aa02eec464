import { MODES } from '../../model/index.ts';
import { plainRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

/** Those in which everybody keeps to the protocol: no other is drawn. */
const NARRATIONS = plainRunsOf(Object.values(MODES));

/** What this exhibit is given: the usual. Its lifelines are derived in the page. */
export const propertiesHere = (put: Put) =>
  propertiesOf({ id: 'key-custody', params, needs, narrations: NARRATIONS }, put);
