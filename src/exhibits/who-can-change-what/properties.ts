import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { modelWords } from '../kit/model-words.ts';
import { ADMINISTRATOR_DELETES, APPS_FOLLOW, NOTHING_MISSED } from '../../model/changes/facts.ts';
import { findingsWith } from './findings.ts';
import { NARRATED } from './narrated.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = allRunsOf(Object.values(NARRATED));
/** Of the year that is told of. */
const STORY = ['CHRI-AUG17'];
const BESIDES = [ADMINISTRATOR_DELETES, APPS_FOLLOW, NOTHING_MISSED].flatMap(({ sources }) => sources);

/** What this exhibit is given: besides the usual, what came of every act. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf(
    { id: 'who-can-change-what', params, needs, narrations: NARRATIONS, sources: [...STORY, ...BESIDES] },
    put,
  );
  return { ...properties, findings: findingsWith(properties.words.samples, Object.keys(modelWords(put.lang).keys)) };
}
