import type { Fact } from '../narration.ts';
import { keepBackups } from './backup.ts';
import type { Mode } from './mode.ts';
import { narrateFalseKeys, narrateSignalChat } from './signal-chat.ts';
import type { SignalService } from './signal-service.ts';
import { whatsapp } from './whatsapp-service.ts';

/** A backup without an end-to-end seal. */
export const openBackup: Fact = { id: 'whatsapp-cloud-backup', sources: ['WA-BK18', 'WA-BK21b'], grade: 'reported' };

const backUp = (service: SignalService): void =>
  keepBackups(service, { sara: { fact: openBackup }, omid: { fact: openBackup } });

/**
 * WhatsApp as of 2016 with both chats backed up to a cloud host. Left out: a seal that Android's apps put on the database
 * under a key that WhatsApp's server gives back to whoever has the number. It is no end-to-end seal, and no source of
 * ours describes it.
 */
export const whatsappCloudBackup: Mode = {
  id: 'whatsapp-cloud-backup',
  narrate: (placement) => narrateSignalChat(placement, whatsapp, undefined, backUp),
  attacks: {
    'run-server': (placement) => narrateFalseKeys(placement, whatsapp, backUp),
    'intercept-sms': (placement) => narrateSignalChat(placement, whatsapp, 'login-code', backUp),
  },
};
