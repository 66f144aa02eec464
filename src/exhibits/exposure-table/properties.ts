import { propertiesOf, type Put } from '../kit/properties.ts';
import type { ScenarioId } from './params.ts';

/** What this exhibit is given: the usual. Its table is derived in the page. */
export const propertiesHere = (put: Put) => propertiesOf<'exposure-table', ScenarioId>('exposure-table', put);
