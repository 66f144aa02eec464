import { CHAT } from '../chat.ts';
import { PHONE_KEEPS } from '../facts.ts';
import { MOMENTS, type Fact } from '../narration.ts';
import type { ChatOperator } from '../protocols/signal-chat.ts';
import { kdf, seal, tuple, type Sealed, type Term, type Text } from '../terms.ts';

const facts = {
  registration: { id: 'signal-registration', sources: ['X3DH'], grade: 'documented' },
  session: { id: 'signal-session', sources: ['X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'signal-message-key', sources: ['DR', 'CG-2020'], grade: 'analysed' },
  queue: { id: 'signal-queue', sources: ['SIG-PRIV'], grade: 'documented' },
  deleted: { id: 'signal-no-history', sources: ['SIG-PRIV', 'OWS-SUB'], grade: 'documented' },
  transport: { id: 'signal-transport', sources: ['SIG-SRV16'], grade: 'documented' },
  envelope: { id: 'signal-envelope', sources: ['SEALED', 'OWS-SUB'], grade: 'assumed' },
  account: { id: 'signal-account-data', sources: ['OWS-SUB', 'ACLU16'], grade: 'documented' },
  contacts: { id: 'signal-contacts', sources: ['SIG-PRIV', 'HAGEN'], grade: 'analysed' },
  directory: { id: 'signal-directory', sources: ['X3DH'], grade: 'documented' },
  loginBySms: { id: 'signal-login-by-sms', sources: ['SIG-LOCK22'], grade: 'reported' },
  photo: { id: 'signal-photo', sources: ['SIG-PRIV'], grade: 'assumed' },
  phone: PHONE_KEEPS,
} satisfies Record<string, Fact>;

/** When Omid registered, and when he last connected: all that Signal's server could tell of a number in 2016. Not an item. */
export const ACCOUNT_DATES: Text = { kind: 'text', id: 'account-dates' };

/**
 * Hashes of phone numbers. A hash hides what it was made of only where that cannot be guessed, and of phone numbers there are
 * so few that all can be tried: so it is a seal under a key that everybody can make, by trying them all.
 */
const hashedNumbers = (numbers: Term): Sealed => seal(kdf('every-number', tuple()), numbers);

/**
 * Signal, as of 2016, before sealed senders (October 2018). A message on its way is not sealed anew to a changed key: that
 * is assumed, as is that the app says so of itself.
 */
export const signal = {
  facts,
  notice: 'key-changed',
  openAccount(service) {
    const { say, server } = service;
    const { setUp, future } = MOMENTS;
    say.store(setUp, 'omid-phone', tuple(CHAT.address, tuple(CHAT.number, CHAT.contactNumbers)), facts.phone);
    say.send(setUp, 'omid-phone', server, service.lineOfOmid(CHAT.number), facts.account);
    say.make(setUp, server, ACCOUNT_DATES, facts.account);
    service.keep(setUp, tuple(CHAT.number, ACCOUNT_DATES), facts.account);
    // At the start, and again from time to time: the address book changes.
    for (const at of [setUp, future])
      say.send(at, 'omid-phone', server, service.lineOfOmid(hashedNumbers(CHAT.contactNumbers)), facts.contacts);
  },
} satisfies ChatOperator;

/** On what it rests that whoever records at the server has the messages without the seal of the line. */
export const RECORDED_AT_SIGNAL: Fact = {
  id: 'signal-recorded-under-its-line',
  sources: ['SIG-SRV16'],
  grade: 'documented',
};

/** On what it rests that Signal can ask for a PIN besides the code. */
export const SECOND_PASSWORD_OF_SIGNAL: Fact = {
  id: 'signal-registration-lock',
  sources: ['SIG-LOCK22'],
  grade: 'reported',
};
