import { modeOf, type Mode } from '../../mode.ts';
import { keepBackups } from '../../protocols/backup.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { OPEN_BACKUP } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/** WhatsApp between two phones, as of April 2016: the keys are made in the phones and stay there. */
export const mode: Mode<'whatsapp-direct'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-direct',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: () =>
      signalChat(whatsapp, () => (service) => keepBackups(service, { sara: { fact: OPEN_BACKUP } })),
    timer: 'none-told',
  },
  () => signalChat(whatsapp),
);
