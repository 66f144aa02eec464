import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstPicture } from './first.ts';
import { APPS, params } from './params.ts';
import { PAST_SOURCES, runsOf } from './runs.ts';
import { needs } from './words.ts';

const NARRATIONS = APPS.map((app) => runsOf(app).attacked.narration);

/**
 * What this exhibit is given: besides the usual, what the ciphers had to say of the page as it is served. It gives no
 * reasons, and names sources of its own.
 */
export async function propertiesHere(put: Put) {
  const { sources, ...properties } = await propertiesOf(
    { id: 'key-check', params, needs, narrations: NARRATIONS, sources: Object.values(PAST_SOURCES).flat() },
    put,
  );
  return { ...properties, sources, first: firstPicture(properties.words, params.inScenario(properties.scenario)) };
}
