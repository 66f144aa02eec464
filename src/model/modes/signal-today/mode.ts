import { modeOf, type Mode } from '../../mode.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { SECOND_PASSWORD_OF_SIGNAL } from '../../services/signal.ts';
import { CONTACTS_IN_ENCLAVE, signalToday, TIMER_OF_SIGNAL } from '../../services/today.ts';
import { traits } from './traits.ts';

/** Signal between two phones today: the sender is hidden from the server, and the address book with it. */
export const mode: Mode<'signal-today'> = /* @__PURE__ */ modeOf(
  {
    id: 'signal-today',
    traits,
    secondPassword: SECOND_PASSWORD_OF_SIGNAL,
    without: { contacts: CONTACTS_IN_ENCLAVE },
    otherSidesBackup: 'no-difference',
    timer: () => signalChat(signalToday, undefined, TIMER_OF_SIGNAL),
  },
  () => signalChat(signalToday),
);
