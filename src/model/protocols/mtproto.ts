import type { Fact, Narrator } from '../narration.ts';
import { dh, exponent, kdf, publicKey, tuple, type Name, type Sealed, type Term } from '../terms.ts';
import { mtprotoMessage, secretChatMessage } from './seals.ts';

/** MTProto 2.0 as terms: the authorisation key of a device and the server, and the key of a secret chat. */

/** Where a key goes that stays for a while. */
export type Hold = (at: number, place: string, key: Term, fact: Fact) => void;

/** Diffie-Hellman between a device and the server; afterwards both hold the same authorisation key, and no exponent. */
export function agreeOnAuthKey(
  say: Narrator,
  hold: Hold,
  {
    at,
    device,
    server,
    address,
    facts,
    called = '',
  }: {
    at: number;
    device: string;
    server: string;
    /** Tells this key from others of the same device. */
    called?: string;
    /** What the device says of itself first; left out where nothing depends on it. */
    address?: Term;
    /** That they agree on a key, and that they hold it. */
    facts: Readonly<Record<'agreed' | 'held', Fact>>;
  },
): Term {
  const { agreed } = facts;
  const own = say.make(at, device, exponent(`${device}-exponent${called}`), agreed);
  const servers = say.make(at, server, exponent(`server-exponent-for-${device}${called}`), agreed);
  say.send(at, device, server, address ? tuple(address, publicKey(own)) : publicKey(own), agreed);
  say.send(at, server, device, publicKey(servers), agreed);
  const key = kdf('auth-key', dh(own, servers));
  for (const end of [device, server]) hold(at, end, key, facts.held);
  say.erase(at, device, own, agreed);
  say.erase(at, server, servers, agreed);
  return key;
}

/** Messages under one authorisation key, numbered in each direction. */
export function lineUnder(key: Term): (from: 'client' | 'server', body: Term) => Sealed {
  const sent = { client: 0, server: 0 };
  return (from, body) => mtprotoMessage(key, body, { from, number: sent[from]++ });
}

/** One of the two in a secret chat. */
export type Who = 'sara' | 'omid';
export const otherOf = (who: Who): Who => (who === 'sara' ? 'omid' : 'sara');

/** One end's or both ends' key of a secret chat, with the numbers that its messages carry. Sara is the one who asked for it. */
export class SecretChat {
  key: Term;
  readonly #sent = { sara: 0, omid: 0 };

  constructor(key: Term) {
    this.key = key;
  }
  seal(from: Who, body: Term): Sealed {
    return secretChatMessage(this.key, body, {
      from: from === 'sara' ? 'originator' : 'partner',
      sent: this.#sent[from]++,
      received: this.#sent[otherOf(from)],
    });
  }
}

/** How two phones exchange something, and where they hold what they come to. */
export interface Between {
  say: Narrator;
  pass(at: number, from: Who, body: Term, fact: Fact): void;
  hold: Hold;
}

/**
 * The phones agree on a key through the server, which sees the public values and cannot compute it; or, sealed under the
 * key before, on the next one. The exponents are wiped.
 */
export function agreeOnChatKey(
  { say, pass, hold }: Between,
  {
    at,
    asks,
    number,
    fact,
    before,
  }: { at: number; asks: Who; number: number; fact: Fact; before?: SecretChat | undefined },
): Term {
  const draw = (who: Who): Name => say.make(at, `${who}-phone`, exponent(`${who}-chat-exponent-${number}`), fact);
  const [own, theirs] = [draw(asks), draw(otherOf(asks))];
  for (const [who, half] of [
    [asks, publicKey(own)],
    [otherOf(asks), publicKey(theirs)],
  ] as const)
    pass(at, who, before ? before.seal(who, half) : half, fact);
  const key = kdf('secret-chat-key', dh(own, theirs));
  for (const [who, half] of [
    [asks, own],
    [otherOf(asks), theirs],
  ] as const) {
    hold(at, `${who}-phone`, key, fact);
    say.erase(at, `${who}-phone`, half, fact);
  }
  return key;
}
