import { MOMENTS, type Fact, type Narrator, type Place } from '../narration.ts';
import { keySides, placeId, type Placement } from '../placement.ts';
import { kdf, name, seal, tuple, type Term, type Text } from '../terms.ts';
import { exchange } from './line.ts';

/** The password or PIN with which Omid guards what he has sealed. In his head, and in his phone when he types it. */
export const BACKUP_PASSWORD: Text = { kind: 'text', id: 'backup-password' };

/**
 * A key of Omid's in a vault of the service's, behind a password. The vault lets nobody try many passwords, and never sees the
 * right one. A share stands for that here: the phone draws it, seals the key under the password and that again under the share,
 * hands both to the vault, and forgets them. The vault runs wherever the service has keys.
 *
 * Left out: that a vault which breaks its word could try a short PIN's every number.
 */
export function guardInVault(
  { say, places }: { say: Narrator; places: Place[] },
  placement: Placement,
  key: Term,
  fact: Fact,
): void {
  const { setUp } = MOMENTS;
  const share = say.make(setUp, 'omid-phone', name('vault-share'), fact);
  const guarded = tuple(share, seal(share, seal(kdf('guarded-by-password', BACKUP_PASSWORD), key)));
  for (const side of keySides(placement)) {
    const vault = placeId('key-store', side);
    places.push({ id: vault, kind: 'key-store', side });
    const line = exchange(say, {
      at: setUp,
      from: 'omid-phone',
      to: vault,
      keys: [`omid-phone-line-key-to-${vault}`, `${vault}-line-key`],
      label: 'line-to',
      fact,
    });
    say.send(setUp, 'omid-phone', vault, seal(line, guarded), fact);
    say.store(setUp, vault, guarded, fact);
  }
  say.erase(setUp, 'omid-phone', share, fact);
}
