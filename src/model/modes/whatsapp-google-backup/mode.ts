import { modeOf, type Mode } from '../../mode.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { heldBackups, OPEN_BACKUP } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/** WhatsApp as of 2016 on two Android phones that back the chat up to Google's cloud, under a key that WhatsApp keeps. */
export const mode: Mode<'whatsapp-google-backup'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-google-backup',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: () => signalChat(whatsapp, heldBackups({ fact: OPEN_BACKUP })),
    timer: 'none-told',
  },
  () => signalChat(whatsapp, heldBackups()),
);
