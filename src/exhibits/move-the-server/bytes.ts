import { examine, hex, type Realisation } from '../../cipher/index.ts';
import type { Situated } from '../../model/index.ts';
import { unstamp } from './describe.ts';
import type { Desk, Found } from './found.ts';
import type { DiskStrip } from './view.ts';

/* What needs the ciphers. A page asks for this file when it first needs real bytes: all before came with it. */
export { realise, seededRandom, systemRandom } from '../../cipher/index.ts';

/** So many bytes of a ciphertext are shown; the reason tells how many there are. */
const SHOWN_BYTES = 40;

/** Has the observer try, and keeps what is shown of it. */
export function found(one: Situated, realisation: Realisation): Desk {
  return Object.fromEntries(
    Object.entries(examine(one, realisation).items).map(([item, { recovered, ciphertext }]): [string, Found] => [
      item,
      {
        ...(recovered !== undefined && { recovered }),
        ...(ciphertext && { ciphertext: hex(ciphertext.slice(0, SHOWN_BYTES)), length: ciphertext.length }),
      },
    ]),
  );
}

/** What stands on a server's disk, in a few signs: the words, or the first bytes. */
export function stripWords({ term, open }: DiskStrip, realisation: Realisation): string {
  const bytes = realisation.bytes(term);
  if (!open) return `${hex(bytes.slice(5, 9)).replace(/..(?=.)/g, '$& ')} …`;
  const shown = unstamp(new TextDecoder().decode(bytes.subarray(5))).words;
  return shown.length > 14 ? `${shown.slice(0, 13)}…` : shown;
}
