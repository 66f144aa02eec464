import '../kit/all-modes.ts';
import { modesAt } from '../kit/modes.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstPicture } from './first.ts';
import { MODES_HERE } from './modes.ts';
import { OF_2013, params } from './params.ts';
import { PAST_SOURCES, runsOf } from './runs.ts';
import { needs } from './words.ts';

const NARRATIONS = [...MODES_HERE.fitting, OF_2013].map((app) => runsOf(app).attacked.narration);

/**
 * What this exhibit is given: besides the usual, what the ciphers had to say of the page as it is served. It gives no
 * reasons, and names sources of its own.
 */
export async function propertiesHere(put: Put) {
  const { sources, ...properties } = await propertiesOf(
    {
      id: 'key-check',
      params,
      needs,
      modes: modesAt(put.level, MODES_HERE),
      narrations: NARRATIONS,
      sources: Object.values(PAST_SOURCES).flat(),
    },
    put,
  );
  return { ...properties, sources, first: firstPicture(properties.words, params.inScenario(properties.scenario)) };
}
