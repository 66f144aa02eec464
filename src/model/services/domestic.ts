import { INTERNAL_LINE, PHONE_KEEPS } from '../facts.ts';
import type { Fact } from '../narration.ts';
import type { CloudOperator } from '../protocols/cloud-service.ts';
import { openLineOf } from '../protocols/line.ts';
import { seal } from '../terms.ts';

const AT_REST: Fact = { id: 'domestic-at-rest', sources: ['FW-DEC24'], grade: 'assumed' };
const OPENS: Fact = { id: 'domestic-opens', sources: ['FW-DEC24'], grade: 'analysed' };
const facts = {
  layer: OPENS,
  cloud: OPENS,
  serverOpens: OPENS,
  sealedAtRest: AT_REST,
  keysApart: AT_REST,
  internalLine: INTERNAL_LINE,
  account: { id: 'domestic-account-data', sources: ['FW-NOV23'], grade: 'assumed' },
  loginBySms: { id: 'domestic-login-by-sms', sources: ['RUBPY26'], grade: 'assumed' },
  takeover: { id: 'domestic-takeover', sources: ['RUBPY26'], grade: 'assumed' },
  phone: PHONE_KEEPS,
} satisfies Record<string, Fact>;

/** Eitaa, Rubika and Bale, as audited in December 2023 and October 2024: machines, keys and company in Iran. */
export const domestic: CloudOperator = {
  facts,
  logIn({ say, server }, at, device, from) {
    const line = openLineOf(say, at, device, server, from, facts.layer);
    return (_from, body) => seal(line, body);
  },
};

/** On what it rests that a domestic messenger can ask for a password besides the code. */
export const SECOND_PASSWORD_OF_DOMESTIC: Fact = {
  id: 'domestic-second-password',
  sources: ['RUBPY26'],
  grade: 'analysed',
};
