import { MODES } from '../../model/index.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(Object.values(MODES));

/** What this exhibit is given: the usual. Its table is derived in the page. */
export const propertiesHere = (put: Put) =>
  propertiesOf({ id: 'exposure-table', params, needs, narrations: NARRATIONS }, put);
