import { modeOf, type Mode } from '../../mode.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { NOT_SWITCHED_ON, sealedBackups } from '../../services/whatsapp-backup.ts';
import { SECOND_PASSWORD_OF_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/** WhatsApp with the end-to-end sealed backups of October 2021. All else is as in 2016, so that the two compare. */
export const mode: Mode<'whatsapp-e2e-backup'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-e2e-backup',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: () => signalChat(whatsapp, sealedBackups({ fact: NOT_SWITCHED_ON })),
    timer: 'none-told',
  },
  () => signalChat(whatsapp, sealedBackups()),
);
