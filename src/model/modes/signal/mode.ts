import { modeOf, type Mode } from '../../mode.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { SECOND_PASSWORD_OF_SIGNAL, signal } from '../../services/signal.ts';
import { traits } from './traits.ts';

/** Signal between two phones: the protocol that WhatsApp took over, on servers that keep little. */
export const mode: Mode<'signal'> = /* @__PURE__ */ modeOf(
  {
    id: 'signal',
    traits,
    secondPassword: SECOND_PASSWORD_OF_SIGNAL,
    without: {
      contacts: { id: 'signal-no-contacts', sources: ['OWS-SUB'], grade: 'documented' },
      members: { id: 'signal-no-groups', sources: ['OWS-SUB'], grade: 'documented' },
    },
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => signalChat(signal),
);
