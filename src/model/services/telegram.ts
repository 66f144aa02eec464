import { INTERNAL_LINE, PHONE_KEEPS } from '../facts.ts';
import type { Fact, Within } from '../narration.ts';
import { agreeOnAuthKey, lineUnder } from '../protocols/mtproto.ts';
import type { SecretOperator } from '../protocols/secret-chat.ts';

const facts = {
  authKey: { id: 'telegram-auth-key', sources: ['TG-MT1'], grade: 'documented' },
  layer: { id: 'telegram-client-server-layer', sources: ['TG-FAQ20', 'ETH-2021'], grade: 'analysed' },
  cloud: { id: 'telegram-cloud-storage', sources: ['TG-PRIV20'], grade: 'documented' },
  sealedAtRest: { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
  keysApart: { id: 'telegram-keys-apart', sources: ['TG-FAQ20', 'TG-PRIV17'], grade: 'documented' },
  serverOpens: { id: 'telegram-server-opens', sources: ['TG-PRIV20', 'ETH-2021'], grade: 'analysed' },
  internalLine: INTERNAL_LINE,
  account: { id: 'telegram-account-data', sources: ['TG-PRIV20'], grade: 'documented' },
  loginBySms: { id: 'telegram-login-by-sms', sources: ['TG-2SV'], grade: 'documented' },
  takeover: { id: 'telegram-takeover', sources: ['REUT-AUG16', 'HNS-2016'], grade: 'reported' },
  phone: PHONE_KEEPS,
} satisfies Record<string, Fact>;

const secret = {
  key: { id: 'telegram-secret-chat-key', sources: ['TG-E2E', 'TG-FAQ20'], grade: 'documented' },
  rekeying: { id: 'telegram-secret-chat-rekeying', sources: ['TG-E2EPFS', 'TG-PFS14'], grade: 'documented' },
  layer: { id: 'telegram-secret-chat-layer', sources: ['TG-FAQ20', 'TG-E2E'], grade: 'documented' },
  queue: { id: 'telegram-secret-chat-queue', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' },
  noLog: { id: 'telegram-secret-chat-no-log', sources: ['TG-PRIV20'], grade: 'assumed' },
  file: { id: 'telegram-secret-chat-file', sources: ['TG-PRIV20'], grade: 'documented' },
  another: { id: 'telegram-secret-chat-another', sources: [], grade: 'chosen' },
  timer: { id: 'telegram-secret-chat-timer', sources: ['TG-SD17'], grade: 'reported' },
  accepted: { id: 'telegram-secret-chat-accepted', sources: ['TG-E2E'], grade: 'assumed' },
  middle: { id: 'telegram-secret-chat-middle', sources: ['TG-E2E', 'TG-2013'], grade: 'documented' },
} satisfies Record<string, Fact>;

/** After “a short time” it no longer knows who wrote to whom: we take that to be a day. */
const forgets: Within = {
  days: 1,
  fact: { id: 'telegram-secret-chat-short-time', sources: ['TG-PRIV20'], grade: 'assumed' },
};

/** Telegram: what is known of its servers and of its secret chats, and MTProto's way to a key that a device and the server share. */
export const telegram = {
  facts,
  sessions: { id: 'telegram-sessions', sources: ['TG-AUTHS', 'TG-2SV'], grade: 'documented' },
  loginNotice: { id: 'telegram-login-notice', sources: ['BELL-2016', 'TG-CODEAPP'], grade: 'reported' },
  secret,
  forgets,
  logIn(service, at, device, from) {
    const key = agreeOnAuthKey(service.say, (when, place, key, fact) => service.say.make(when, place, key, fact), {
      at,
      device,
      server: service.server,
      address: from,
      facts: { agreed: facts.authKey, held: facts.authKey },
    });
    service.keep(at, key, facts.internalLine);
    return lineUnder(key);
  },
} satisfies SecretOperator;

/** On what it rests that Telegram can ask for a password besides the code. */
export const SECOND_PASSWORD_OF_TELEGRAM: Fact = {
  id: 'telegram-second-password',
  sources: ['TG-2SV', 'TG-15M'],
  grade: 'documented',
};
