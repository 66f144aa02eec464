import { modeOf, type Mode } from '../../mode.ts';
import { keepBackups } from '../../protocols/backup.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { OPEN_BACKUP } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/**
 * WhatsApp as of May 2016 on two iPhones that back the chat up to Apple's cloud, without a seal of WhatsApp's. From late 2016
 * it sealed these backups too, under a key that whoever had the number could get: see `whatsapp-google-backup`.
 */
export const mode: Mode<'whatsapp-cloud-backup'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-cloud-backup',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () =>
    signalChat(
      whatsapp,
      () => (service) => keepBackups(service, { sara: { fact: OPEN_BACKUP }, omid: { fact: OPEN_BACKUP } }),
    ),
);
