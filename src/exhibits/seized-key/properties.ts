import { CONVERSATION_IDS, conversationIn } from '../../model/conversations/index.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstSealed } from './first.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = CONVERSATION_IDS.map((mode) => conversationIn(mode).narration);

/** What this exhibit is given: besides the usual, what stands on the cards that stay sealed. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf({ id: 'seized-key', params, needs, narrations: NARRATIONS }, put);
  return { ...properties, sealed: firstSealed(properties.words) };
}
