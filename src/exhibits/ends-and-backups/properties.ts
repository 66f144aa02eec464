import '../kit/all-modes.ts';
import { modesAt } from '../kit/modes.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { allGuarded } from './precautions.ts';
import { sealedBytes } from './sealed.ts';
import { needs } from './words.ts';

const NARRATIONS = {
  fitting: allRunsOf(allGuarded(MODES_HERE.fitting)),
  leading: allRunsOf(allGuarded(MODES_HERE.leading)),
};

/** What this exhibit is given: besides the usual, the bytes of what stays sealed. The rest is derived in the page. */
export async function propertiesHere(put: Put) {
  const modes = modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  const properties = await propertiesOf({ id: 'ends-and-backups', params, needs, modes, narrations }, put);
  return { ...properties, sealed: sealedBytes(modes) };
}
