import type { ModeId } from '../../model/index.ts';
import '../kit/all-modes.ts';
import { modeOf, modesAt } from '../kit/modes.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { firstPicture } from './first.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

const runsOf = (modes: readonly ModeId[]) => allRunsOf(modes.map(modeOf));
const NARRATIONS = { fitting: runsOf(MODES_HERE.fitting), leading: runsOf(MODES_HERE.leading) };

/**
 * What this exhibit is given: besides the usual, what the ciphers had to say of the page as it is served. A frame tells
 * verdicts, and leaves the reasons, their facts and their sources to the exhibit's own page.
 */
export async function propertiesHere(put: Put) {
  const modes = modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  const properties = await propertiesOf({ id: 'message-journey', params, needs, modes, narrations }, put);
  return {
    ...properties,
    ...(put.level === 'embed' && !put.whole && { sources: {} }),
    first: firstPicture(properties.words, params.inScenario(properties.scenario)),
  };
}
