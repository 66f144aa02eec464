import { hex, openCase, realise, seededRandom, withoutHeader } from '../../cipher/index.ts';
import '../../cipher/formats/backup.ts';
import '../kit/all-modes.ts';
import { modesAt } from '../kit/modes.ts';
import { allRunsOf } from '../kit/named.ts';
import { propertiesOf, type Put } from '../kit/properties.ts';
import { SEED } from '../kit/seed.ts';
import { MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { allGuarded, guarded } from './precautions.ts';
import { MESSAGES, PLACEMENT, POWER } from './view.ts';
import { needs } from './words.ts';

/** So many bytes stand on each card. */
const SHOWN_BYTES = 9;

/**
 * The first sealed bytes of Omid's backup as its host has it, behind the file's header, going on from card to card: one file
 * holds all the messages. It is the only ciphertext that any of these ways yields.
 */
function sealedBytes(): string[] {
  const sealed = guarded('whatsapp-e2e-backup', { password: 'off', sara: 'same', timer: 'off' });
  const { items } = openCase(sealed, PLACEMENT, [POWER.backup]).examine(realise(seededRandom(SEED)));
  const { ciphertext, format } = items['stored-text'] ?? {};
  if (!ciphertext || !format) throw new Error('the host of a sealed backup has no ciphertext of it');
  const sealedPart = withoutHeader({ kind: format, content: ciphertext });
  return MESSAGES.map((_, index) =>
    hex(sealedPart.slice(index * SHOWN_BYTES, (index + 1) * SHOWN_BYTES)).replace(/..(?=.)/g, '$& '),
  );
}

const NARRATIONS = {
  fitting: allRunsOf(allGuarded(MODES_HERE.fitting)),
  leading: allRunsOf(allGuarded(MODES_HERE.leading)),
};

/** What this exhibit is given: besides the usual, the bytes of what stays sealed. The rest is derived in the page. */
export async function propertiesHere(put: Put) {
  const modes = modesAt(put.level, MODES_HERE);
  const narrations = NARRATIONS[modes === MODES_HERE.leading ? 'leading' : 'fitting'];
  const properties = await propertiesOf({ id: 'ends-and-backups', params, needs, modes, narrations }, put);
  return { ...properties, sealed: sealedBytes() };
}
