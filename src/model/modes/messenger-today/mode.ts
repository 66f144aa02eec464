import { modeOf, type Mode } from '../../mode.ts';
import { signalChat } from '../../protocols/signal-chat.ts';
import { mailboxes, messengerToday, TIMER_OF_MESSENGER } from '../../services/messenger-today.ts';
import { SECOND_PASSWORD_OF_MESSENGER } from '../../services/messenger.ts';
import { traits } from './traits.ts';

/** A chat of two on Messenger today: sealed from end to end by default, its history kept by Facebook under a key of its owner's. */
export const mode: Mode<'messenger-today'> = /* @__PURE__ */ modeOf(
  {
    id: 'messenger-today',
    traits,
    secondPassword: SECOND_PASSWORD_OF_MESSENGER,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: () => signalChat(messengerToday, mailboxes(TIMER_OF_MESSENGER), TIMER_OF_MESSENGER),
  },
  () => signalChat(messengerToday, mailboxes()),
);
