import { MODES } from '../../model/index.ts';
import { APPS_FOLLOW, NOTHING_MISSED } from '../../model/changes/facts.ts';
import { modesAt } from '../kit/modes.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { modelWords } from '../kit/model-words.ts';
import { findingsOf, findingsWith } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const NARRATIONS = {
  fitting: allRunsOf(MODES_HERE.fitting.map((mode) => MODES[mode])),
  leading: allRunsOf(MODES_HERE.leading.map((mode) => MODES[mode])),
};
/** Of the year that is told of. */
const STORY = ['CHRI-AUG17'];
const BESIDES = [APPS_FOLLOW, NOTHING_MISSED].flatMap(({ sources }) => sources);

/** What this exhibit is given: besides the usual, what came of every act. */
export async function propertiesHere(put: Put) {
  const modes = modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  const properties = await propertiesOf(
    { id: 'who-can-change-what', params, needs, modes, narrations, sources: [...STORY, ...BESIDES] },
    put,
  );
  const all = findingsWith(properties.words.samples, Object.keys(modelWords(put.lang).keys));
  return { ...properties, findings: findingsOf(all, modes) };
}
