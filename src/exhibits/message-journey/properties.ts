import { MODES } from '../../model/index.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstPicture } from './first.ts';
import './modes-all.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(Object.values(MODES));

/**
 * What this exhibit is given: besides the usual, what the ciphers had to say of the page as it is served. A frame tells
 * verdicts, and leaves the reasons, their facts and their sources to the exhibit's own page.
 */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf({ id: 'message-journey', params, needs, narrations: NARRATIONS }, put);
  return {
    ...properties,
    ...(put.level === 'embed' && { sources: {} }),
    first: firstPicture(properties.words, params.inScenario(properties.scenario)),
  };
}
