import { INTERNAL_LINE, PHONE_KEEPS } from '../facts.ts';
import type { Fact } from '../narration.ts';
import type { CloudOperator } from '../protocols/cloud-service.ts';
import { openLineOf } from '../protocols/line.ts';
import { seal } from '../terms.ts';

const AT_REST: Fact = { id: 'messenger-at-rest', sources: ['FB-MY18'], grade: 'assumed' };
const facts = {
  layer: { id: 'messenger-channel', sources: ['USAT16', 'ENG16'], grade: 'reported' },
  cloud: { id: 'messenger-history', sources: ['USAT16'], grade: 'reported' },
  serverOpens: { id: 'messenger-server-opens', sources: ['USAT16', 'PROTO22'], grade: 'reported' },
  sealedAtRest: AT_REST,
  keysApart: AT_REST,
  internalLine: INTERNAL_LINE,
  account: { id: 'messenger-account-data', sources: ['FB-UPLOAD', 'FB-NUMBER'], grade: 'assumed' },
  loginBySms: { id: 'messenger-login-by-sms', sources: ['TOMS-JUN16', 'FB-NUMBER'], grade: 'reported' },
  takeover: { id: 'messenger-takeover', sources: ['TT-JUN16', 'USAT16'], grade: 'assumed' },
  phone: PHONE_KEEPS,
} satisfies Record<string, Fact>;

/** Facebook Messenger, as of May 2016: two months before the first tests of its end-to-end mode. */
export const messenger: CloudOperator = {
  facts,
  /** A line between a device and the server: both ends hold its key. */
  logIn({ say, server }, at, device, from) {
    const line = openLineOf(say, at, device, server, from, facts.layer);
    return (_from, body) => seal(line, body);
  },
};

/** On what it rests that Facebook can ask for the password besides the code. */
export const SECOND_PASSWORD_OF_MESSENGER: Fact = {
  id: 'messenger-second-password',
  sources: ['TOMS-JUN16'],
  grade: 'reported',
};
