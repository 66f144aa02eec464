import { modeOf, type Mode } from '../../mode.ts';
import { keepBackups } from '../../protocols/backup.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { TIMER_OF_WHATSAPP, whatsappToday } from '../../services/today.ts';
import { NOT_SWITCHED_ON } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/** WhatsApp between two phones today: a key that the directory hands out has to stand in a log that others check. */
export const mode: Mode<'whatsapp-today'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-today',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: () =>
      signalChat(whatsappToday, () => (service) => keepBackups(service, { sara: { fact: NOT_SWITCHED_ON } })),
    timer: () => signalChat(whatsappToday, undefined, TIMER_OF_WHATSAPP),
  },
  () => signalChat(whatsappToday),
);
