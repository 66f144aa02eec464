import { INTERNAL_LINE } from '../facts.ts';
import type { Attacks, Mode } from '../mode.ts';
import { MOMENTS, Narrator, type Event, type Fact, type Narration } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { carries, dh, kdf, publicKey, seal, type Name, type Term, privateKey } from '../terms.ts';
import { exchange } from './line.ts';
import { LOGIN_CODE } from './login.ts';

const proof: Fact = { id: 'second-password-proof', sources: ['TG-SRP'], grade: 'assumed' };

/** The password. It is in Omid's head, and in his phone while he types it. */
export const SECOND_PASSWORD: Name = privateKey('second-password');
const CHALLENGE = privateKey('password-challenge');
/** What the server wants to be sent: only who has the password, or the challenge's private half, can make it. */
const PROOF = kdf('password-proof', dh(SECOND_PASSWORD, CHALLENGE));

/**
 * The same mode after Omid has set a second password. His phone gives the server a check value of it; whoever logs in with
 * a code is asked for a proof besides. The attack by login code comes as far as that question: see `demand`.
 *
 * The proof is that of SRP in its essence: made with the password and a fresh challenge, checked with the check value, which
 * does not give the password away. A password that can be guessed is left out: this one is drawn at random. Where a mode has
 * no login by code, or no such password is known, this is the mode itself.
 */
export function withSecondPassword<Id extends string>(mode: Mode<Id>): Mode<Id> {
  const fact = mode.secondPassword;
  const attack = mode.attacks['intercept-sms'];
  if (fact === 'none-known' || !attack) return mode;
  const others = Object.entries(mode.attacks).map(([power, changed]) => [
    power,
    (placement: Placement) => {
      const narration = changed(placement);
      return narration && guarded(narration, fact);
    },
  ]);
  return {
    ...mode,
    narrate: (placement) => guarded(mode.narrate(placement), fact),
    attacks: {
      ...(Object.fromEntries(others) as Attacks),
      'intercept-sms': (placement) => {
        const attacked = attack(placement);
        return attacked && refused(guarded(mode.narrate(placement), fact), attacked, fact);
      },
    },
  };
}

/** The server that serves Omid. */
function serverOf({ places }: Narration): string {
  const server = places.find(({ kind }) => kind === 'server');
  if (!server) throw new Error('a second password needs a server that asks for it');
  return server.id;
}

/** The run with a password set at its start. */
function guarded(narration: Narration, fact: Fact): Narration {
  const { setUp } = MOMENTS;
  const say = new Narrator();
  const [phone, server] = ['omid-phone', serverOf(narration)];
  const check: Term = publicKey(SECOND_PASSWORD);
  say.make(setUp, phone, SECOND_PASSWORD, fact);
  const line = exchange(say, {
    at: setUp,
    from: phone,
    to: server,
    keys: ['omid-password-line-key', 'server-password-line-key'],
    label: 'line-of',
    fact: INTERNAL_LINE,
  });
  say.send(setUp, phone, server, seal(line, check), proof);
  for (const { id, kind } of narration.places) if (id === server || kind === 'disk') say.store(setUp, id, check, proof);
  say.erase(setUp, phone, SECOND_PASSWORD, fact);
  return { ...narration, events: [...say.events, ...narration.events] };
}

/** The run in which somebody comes with the code, is asked for the proof, has none, and all else goes on as if he had not come. */
function refused(plain: Narration, attacked: Narration, fact: Fact): Narration {
  const { now } = MOMENTS;
  const enters = (event: Event): boolean =>
    event.kind === 'send' && event.from === 'adversary' && carries(event.term, LOGIN_CODE);
  const asked = attacked.events.findIndex(enters);
  const attempt = attacked.events.slice(0, asked + 1).filter(({ at }) => at === now);
  const say = new Narrator();
  const server = serverOf(plain);
  say.make(now, server, CHALLENGE, proof);
  say.send(now, server, 'adversary', publicKey(CHALLENGE), fact);
  const here = new Set(plain.places.map(({ id }) => id));
  return {
    ...plain,
    places: [...plain.places, ...attacked.places.filter(({ id }) => !here.has(id))],
    events: [
      ...plain.events.filter(({ at }) => at < now),
      ...attempt,
      ...say.events,
      ...plain.events.filter(({ at }) => at >= now),
    ],
    demand: PROOF,
  };
}
