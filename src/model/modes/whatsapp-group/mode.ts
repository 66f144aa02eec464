import { modeOf, type Mode } from '../../mode.ts';
import { signalGroup } from '../../protocols/signal-group.ts';
import { SECOND_PASSWORD_OF_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';
import { traits } from './traits.ts';

/** A WhatsApp group: its members' keys are in their phones, and who is a member the server says. */
export const mode: Mode<'whatsapp-group'> = /* @__PURE__ */ modeOf(
  {
    id: 'whatsapp-group',
    traits,
    secondPassword: SECOND_PASSWORD_OF_WHATSAPP,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => signalGroup(whatsapp),
);
