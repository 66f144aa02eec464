import { modeOf, type Mode } from '../../mode.ts';
import { keepBackups } from '../../protocols/backup.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { OPEN_BACKUP } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/**
 * WhatsApp as of 2016 with both chats backed up to a cloud host. Left out: a seal that Android's apps put on the database
 * under a key that WhatsApp's server gives back to whoever has the number. It is no end-to-end seal, and no source of
 * ours describes it.
 */
export const mode: Mode<'whatsapp-cloud-backup'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-cloud-backup',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: 'no-difference',
  },
  () =>
    signalChat(
      whatsapp,
      () => (service) => keepBackups(service, { sara: { fact: OPEN_BACKUP }, omid: { fact: OPEN_BACKUP } }),
    ),
);
