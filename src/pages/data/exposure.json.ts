import { reasonWords } from '../../exhibits/words.ts';
import { exposureRows } from '../../open-data/exposure.ts';

/** Every answer of the model. Described on the page of open data. */
export const GET = (): Response => Response.json([...exposureRows(reasonWords('en'))]);
