import { modeOf, type Mode } from '../../mode.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { TIMER_OF_WHATSAPP, whatsappToday } from '../../services/today.ts';
import { NOT_SWITCHED_ON, sealedBackups } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/**
 * WhatsApp between two phones today, with the sealed backups that it offers: a key that the directory hands out has to stand in a
 * log that others check.
 */
export const mode: Mode<'whatsapp-today'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-today',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: () => signalChat(whatsappToday, sealedBackups({ fact: NOT_SWITCHED_ON })),
    timer: () => signalChat(whatsappToday, sealedBackups(), TIMER_OF_WHATSAPP),
  },
  () => signalChat(whatsappToday, sealedBackups()),
);
