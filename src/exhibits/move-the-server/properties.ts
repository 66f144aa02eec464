import { geography } from '../../drawing/geography.ts';
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

/** What this exhibit is given: besides the usual, the border, and what the ciphers had to say of the page as it is served. */
export async function propertiesHere(put: Put) {
  const modes = modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  const properties = await propertiesOf({ id: 'move-the-server', params, needs, modes, narrations }, put);
  const first = firstPicture(properties.words, params.inScenario(properties.scenario));
  return { ...properties, ring: geography().ring, first };
}
