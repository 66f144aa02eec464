import { MOMENTS, type Fact } from '../narration.ts';
import { keySides, placeId, type Placement } from '../placement.ts';
import { dh, kdf, name, publicKey, seal, tuple, type Text } from '../terms.ts';
import { keepBackups, type Backup } from './backup.ts';
import type { Mode } from './mode.ts';
import { narrateFalseKeys, narrateSignalChat } from './signal-chat.ts';
import type { SignalService } from './signal-service.ts';
import { whatsapp } from './whatsapp-service.ts';

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
  (placement: Placement, saras?: Backup) =>
  (service: SignalService): void => {
    const { say, places } = service;
    const { setUp } = MOMENTS;
    const digits = saras ? undefined : say.make(setUp, 'sara-phone', name('sara-backup-key'), facts.digits);
    const omids = say.make(setUp, 'omid-phone', name('omid-backup-key'), facts.password);
    const share = say.make(setUp, 'omid-phone', name('vault-share'), facts.vault);
    const guarded = tuple(share, seal(share, seal(kdf('guarded-by-password', BACKUP_PASSWORD), omids)));

    for (const side of keySides(placement)) {
      const vault = placeId('key-store', side);
      places.push({ id: vault, kind: 'key-store', side });
      const [own, vaults] = [name(`omid-phone-line-key-to-${vault}`), name(`${vault}-line-key`)];
      say.make(setUp, 'omid-phone', own, facts.vault);
      say.make(setUp, vault, vaults, facts.vault);
      say.send(setUp, 'omid-phone', vault, publicKey(own), facts.vault);
      say.send(setUp, vault, 'omid-phone', publicKey(vaults), facts.vault);
      say.send(setUp, 'omid-phone', vault, seal(kdf('line-to', dh(own, vaults)), guarded), facts.vault);
      say.store(setUp, vault, guarded, facts.vault);
    }
    say.erase(setUp, 'omid-phone', share, facts.vault);

    keepBackups(service, {
      sara: saras ?? { fact: facts.digits, ...(digits && { sealed: (file) => seal(digits, file) }) },
      omid: { fact: facts.password, sealed: (file) => seal(omids, file) },
    });
  };

/** WhatsApp with the end-to-end sealed backups of October 2021. All else is as in 2016, so that the two compare. */
export const whatsappE2eBackup: Mode = {
  id: 'whatsapp-e2e-backup',
  narrate: (placement) => narrateSignalChat(placement, whatsapp, undefined, sealedBackups(placement)),
  attacks: {
    'run-server': (placement) => narrateFalseKeys(placement, whatsapp, sealedBackups(placement)),
    'intercept-sms': (placement) => narrateSignalChat(placement, whatsapp, 'login-code', sealedBackups(placement)),
  },
};
