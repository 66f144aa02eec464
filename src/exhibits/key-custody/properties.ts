import { propertiesOf, type Put } from '../properties.ts';
import type { ScenarioId } from './params.ts';

/** What this exhibit is given: the usual. Its lifelines are derived in the page. */
export const propertiesHere = (put: Put) => propertiesOf<'key-custody', ScenarioId>('key-custody', put);
