import { MOMENTS, type Fact } from '../narration.ts';
import { hash, tuple, type Text } from '../terms.ts';
import { CHAT, type Mode } from './mode.ts';
import { narrateFalseKeys, narrateSignalChat, type ChatOperator } from './signal-chat.ts';

const facts = {
  registration: { id: 'signal-registration', sources: ['X3DH'], grade: 'documented' },
  session: { id: 'signal-session', sources: ['X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'signal-message-key', sources: ['DR', 'CG-2020'], grade: 'analysed' },
  queue: { id: 'signal-queue', sources: ['SIG-PRIV'], grade: 'documented' },
  deleted: { id: 'signal-no-history', sources: ['SIG-PRIV', 'OWS-SUB'], grade: 'documented' },
  transport: { id: 'signal-transport', sources: [], grade: 'assumed' },
  envelope: { id: 'signal-envelope', sources: ['SEALED', 'OWS-SUB'], grade: 'assumed' },
  account: { id: 'signal-account-data', sources: ['OWS-SUB', 'ACLU16'], grade: 'documented' },
  contacts: { id: 'signal-contacts', sources: ['SIG-PRIV', 'HAGEN'], grade: 'analysed' },
  directory: { id: 'signal-directory', sources: ['X3DH'], grade: 'documented' },
  loginBySms: { id: 'signal-login-by-sms', sources: [], grade: 'assumed' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** When Omid registered, and when he last connected: all that Signal's server could tell of a number in 2016. Not an item. */
export const ACCOUNT_DATES: Text = { kind: 'text', id: 'account-dates' };

/**
 * Signal, as of 2016, before sealed senders (October 2018). A message on its way is not sealed anew to a changed key: that
 * is assumed, as is that the app says so of itself.
 */
const operator: ChatOperator = {
  facts,
  notice: 'key-changed',
  openAccount(service) {
    const { say, server } = service;
    const { setUp } = MOMENTS;
    say.store(setUp, 'omid-phone', tuple(CHAT.address, tuple(CHAT.number, CHAT.contacts)), facts.phone);
    say.send(setUp, 'omid-phone', server, service.lineOfOmid(CHAT.number), facts.account);
    say.make(setUp, server, ACCOUNT_DATES, facts.account);
    service.keep(setUp, tuple(CHAT.number, ACCOUNT_DATES), facts.account);
    say.send(setUp, 'omid-phone', server, service.lineOfOmid(hash(CHAT.contacts)), facts.contacts);
  },
};

/** Signal between two phones: the protocol that WhatsApp took over, on servers that keep little. */
export const signal: Mode = {
  id: 'signal',
  narrate: (placement) => narrateSignalChat(placement, operator),
  attacks: {
    'run-server': (placement) => narrateFalseKeys(placement, operator),
    'intercept-sms': (placement) => narrateSignalChat(placement, operator, 'login-code'),
  },
};
