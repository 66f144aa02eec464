import { CHAT } from '../chat.ts';
import type { Fact, Narrator, Place } from '../narration.ts';
import { text } from '../terms.ts';

/** The login code that a service sends as a text message. */
export const LOGIN_CODE = text('login-code');
/** What a service tells the devices of an account of which somebody has logged in. */
export const LOGIN_NOTICE = text('login-notice');

/** What a login happens to: who tells it, the places there are, and the server that asks for the code. */
export interface Asked {
  say: Narrator;
  places: Place[];
  server: string;
}

/** Somebody who knows Omid's number asks for a code; it goes to his phone as a text message, past the phone company. */
export function sendCode(
  { say, places, server }: Asked,
  at: number,
  facts: Readonly<Record<'loginBySms' | 'takeover', Fact>>,
): void {
  places.push({ id: 'phone-company', kind: 'phone-company', side: 'in-country' });
  say.store(at, 'adversary', CHAT.number, facts.takeover);
  say.make(at, server, LOGIN_CODE, facts.loginBySms);
  say.send(at, server, 'phone-company', LOGIN_CODE, facts.loginBySms);
  say.send(at, 'phone-company', 'omid-phone', LOGIN_CODE, facts.loginBySms, 'sms');
}
