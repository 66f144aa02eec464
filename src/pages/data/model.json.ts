import { wordsOf } from '../../exhibits/catalogues.ts';
import { modelData } from '../../open-data/model.ts';

/** The whole model: every mode with its places, events, terms and holders, and every fact. */
export const GET = (): Response => Response.json(modelData(wordsOf('exposure-table', 'en').model));
