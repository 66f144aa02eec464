import { MOMENTS, type Fact } from '../narration.ts';
import { keySides, placeId } from '../placement.ts';
import { keepBackups, type Backup } from '../protocols/backup.ts';
import { exchange } from '../protocols/line.ts';
import type { Besides } from '../protocols/signal-chat.ts';
import { kdf, name, seal, tuple, type Text } from '../terms.ts';

/** On what it rests that a backup is without an end-to-end seal. */
export const OPEN_BACKUP: Fact = { id: 'whatsapp-cloud-backup', sources: ['WA-BK18', 'WA-BK21b'], grade: 'reported' };
/** Sara's backup of today: she could seal it, and has not. */
export const NOT_SWITCHED_ON: Fact = {
  id: 'whatsapp-backup-optional',
  sources: ['FB-BK21', 'WA-BK21', 'WA-BK21b'],
  grade: 'reported',
};
const facts = {
  digits: { id: 'whatsapp-backup-digits', sources: ['FB-BK21', 'WA-BK21'], grade: 'documented' },
  password: { id: 'whatsapp-backup-password', sources: ['FB-BK21', 'WA-BK21'], grade: 'documented' },
  vault: { id: 'whatsapp-backup-vault', sources: ['FB-BK21'], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** The password with which Omid guards his backup. In his head, and in his phone when he types it. */
export const BACKUP_PASSWORD: Text = { kind: 'text', id: 'backup-password' };

/**
 * How both chats are backed up. Sara has her phone show her the key, 64 digits that she keeps; Omid's is in the vault,
 * behind a password. The vault lets nobody try many passwords, and never sees the right one. A share stands for that here:
 * the phone draws it, seals the key under the password and that again under the share, hands both to the vault, and forgets
 * them. The vault runs wherever the service has keys.
 *
 * @param saras Sara's backup, where it is another
 */
export const sealedBackups =
  (saras?: Backup): Besides =>
  (placement) =>
  (service) => {
    const { say, places } = service;
    const { setUp } = MOMENTS;
    const digits = saras ? undefined : say.make(setUp, 'sara-phone', name('sara-backup-key'), facts.digits);
    const omids = say.make(setUp, 'omid-phone', name('omid-backup-key'), facts.password);
    const share = say.make(setUp, 'omid-phone', name('vault-share'), facts.vault);
    const guarded = tuple(share, seal(share, seal(kdf('guarded-by-password', BACKUP_PASSWORD), omids)));

    for (const side of keySides(placement)) {
      const vault = placeId('key-store', side);
      places.push({ id: vault, kind: 'key-store', side });
      const line = exchange(say, {
        at: setUp,
        from: 'omid-phone',
        to: vault,
        keys: [`omid-phone-line-key-to-${vault}`, `${vault}-line-key`],
        label: 'line-to',
        fact: facts.vault,
      });
      say.send(setUp, 'omid-phone', vault, seal(line, guarded), facts.vault);
      say.store(setUp, vault, guarded, facts.vault);
    }
    say.erase(setUp, 'omid-phone', share, facts.vault);

    keepBackups(service, {
      sara: saras ?? { fact: facts.digits, ...(digits && { sealed: (file) => seal(digits, file) }) },
      omid: { fact: facts.password, sealed: (file) => seal(omids, file) },
    });
  };
