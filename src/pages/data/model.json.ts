import { modelWords } from '../../exhibits/kit/model-words.ts';
import { modelData } from '../../open-data/model.ts';

/** The whole model: every mode with its places, events, terms and holders, and every fact. */
export const GET = (): Response => Response.json(modelData(modelWords('en')));
