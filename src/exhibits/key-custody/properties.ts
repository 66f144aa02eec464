import '../kit/all-modes.ts';
import { modeOf, modesAt } from '../kit/modes.ts';
import { plainRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

/** Those in which everybody keeps to the protocol: no other is drawn. */
const NARRATIONS = {
  fitting: plainRunsOf(MODES_HERE.fitting.map(modeOf)),
  leading: plainRunsOf(MODES_HERE.leading.map(modeOf)),
};

/** What this exhibit is given: the usual. Its lifelines are derived in the page. */
export function propertiesHere(put: Put) {
  const modes = modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  return propertiesOf({ id: 'key-custody', params, needs, modes, narrations }, put);
}
