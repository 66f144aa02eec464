import { INTERNAL_LINE } from '../facts.ts';
import { MOMENTS, type Fact } from '../narration.ts';
import { keySides, placeId } from '../placement.ts';
import { keepBackups, type Backup } from '../protocols/backup.ts';
import type { Besides } from '../protocols/signal-chat.ts';
import { backupFile } from '../protocols/seals.ts';
import { drawInStores, fetchFromStores, keyApart, type KeyInStores } from '../protocols/store.ts';
import { guardInVault } from '../protocols/vault.ts';
import { name } from '../terms.ts';

/** On what it rests that a backup in Apple's cloud was open to its host, until late 2016. */
export const OPEN_BACKUP: Fact = {
  id: 'whatsapp-cloud-backup',
  sources: ['WA-BK21b', 'WA-IC17'],
  grade: 'reported',
};
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
  held: {
    id: 'whatsapp-google-backup',
    sources: ['SE-136072', 'WA-GDX17', 'WACRYPT', 'WAV16', 'WA-BK18'],
    grade: 'analysed',
  },
  photos: { id: 'whatsapp-google-backup-photos', sources: ['WA-GDX17', 'WHAPA21'], grade: 'analysed' },
  keyStore: { id: 'whatsapp-google-backup-key', sources: ['SE-136072'], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** The last two digits of their numbers, which each file says in the clear. */
const DIGITS = { sara: '01', omid: '00' } as const;

/**
 * How both chats are backed up. Sara has her phone show her the key, 64 digits that she keeps; Omid's is in the vault,
 * behind a password.
 *
 * @param saras Sara's backup, where it is another
 */
export const sealedBackups =
  (saras?: Backup): Besides =>
  (placement) =>
  (service) => {
    const { say } = service;
    const { setUp } = MOMENTS;
    const digits = saras ? undefined : say.make(setUp, 'sara-phone', name('sara-backup-key'), facts.digits);
    const omids = say.make(setUp, 'omid-phone', name('omid-backup-key'), facts.password);
    guardInVault(service, placement, omids, facts.vault);

    keepBackups(service, {
      sara: saras ?? {
        fact: facts.digits,
        ...(digits && { sealed: (file) => backupFile('crypt15', digits, file, DIGITS.sara) }),
      },
      omid: { fact: facts.password, sealed: (file) => backupFile('crypt15', omids, file, DIGITS.omid) },
    });
  };

/**
 * How Android's apps backed both chats up to Google's cloud: the file of the messages under a key that WhatsApp's server
 * keeps for each number and gives to whoever has registered it, so that a new phone can open the file; photos beside it,
 * without that seal. Where WhatsApp keeps those keys nobody has said: we assume where the service has its keys.
 *
 * Whoever runs the server has it hand them over, and so does whoever has registered Omid's number with his code.
 *
 * @param saras Sara's backup, where it is another
 */
export const heldBackups =
  (saras?: Backup): Besides =>
  (placement) =>
  (service, attack) => {
    const { say, places, server } = service;
    const { setUp, now } = MOMENTS;
    for (const side of keySides(placement)) places.push({ id: placeId('key-store', side), kind: 'key-store', side });
    const lines = { sara: service.lineOfSara, omid: service.lineOfOmid };
    const fetch = (at: number, key: KeyInStores): void =>
      fetchFromStores(say, at, server, key, { fetched: facts.keyStore, wiped: INTERNAL_LINE });

    /** A key for this phone's number: drawn by the service, and handed to the phone when it registers. */
    function backupOf(who: 'sara' | 'omid'): Backup {
      const apart = keyApart(placement, `${who}-backup-key`, 'join-backup-halves');
      const key = drawInStores(say, server, apart, { drawn: facts.keyStore, line: INTERNAL_LINE }, who);
      const { whole } = key;
      fetch(setUp, key);
      say.send(setUp, server, `${who}-phone`, lines[who](whole), facts.held);
      say.store(setUp, `${who}-phone`, whole, facts.held);
      const isAskedAgain = attack === 'false-key' || (attack === 'new-registration' && who === 'omid');
      if (isAskedAgain) fetch(now, key);
      if (attack === 'new-registration' && who === 'omid') say.send(now, server, 'adversary', whole, facts.held);
      const sealed: Backup['sealed'] = (file) => backupFile('crypt12', whole, file, DIGITS[who]);
      return { fact: facts.held, sealed, photosBeside: facts.photos };
    }
    keepBackups(service, { sara: saras ?? backupOf('sara'), omid: backupOf('omid') });
  };
