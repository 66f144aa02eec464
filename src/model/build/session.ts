import { RatchetEnd } from '../protocols/double-ratchet.ts';
import {
  chainFrom,
  firstChainKey,
  firstRootKey,
  inLetter,
  keysOf,
  letter,
  type ChainStep,
  type Drawn,
  type Registered,
} from '../protocols/signal-session.ts';
import type { Fact, Narrator } from '../narration.ts';
import {
  dh,
  kdf,
  publicKey,
  seal,
  tuple,
  type Name,
  type Sealed,
  type Term,
  type Tuple,
  privateKey,
} from '../terms.ts';
import type { Choices } from './choices.ts';
import { chosen } from './facts.ts';

/** The private keys of somebody's phone. Where one key does for all messages there is only the identity key. */
export interface Keys {
  identity: Name;
  preKey?: Name;
  oneTime?: Name;
}
/** Who seals, or who opens: a phone, or a device of the authority's that passes for one. */
export interface End {
  place: string;
  keys: Keys;
}

/** The keys with which one end seals for another. What `receive` does is told only where the receiver is a phone. */
export interface Session {
  to: End;
  seal(at: number, body: Term): Sealed | Tuple;
  /** The receiver opens the oldest message that waits for it. */
  receive(at: number): void;
  /** The receiver's answer, with a fresh secret in it, if this session has such: as sealed, and what its opening does. */
  answer?(at: number): { sealed: Sealed; hear: () => void };
}

/** Draws the keys that phones of this messenger have. */
export function drawKeys(say: Narrator, { freshness }: Choices, at: number, place: string, as: string): Keys {
  const fact = chosen('holder', 'phones');
  const { identity, ...others } = keysOf(as);
  say.make(at, place, identity, fact);
  if (freshness === 'one-key') return { identity };
  for (const key of Object.values(others)) say.make(at, place, key, fact);
  return { identity, ...others };
}

/** The public halves of a phone's keys: all that it uploads, and what the directory hands out. */
export const publicHalvesOf = ({ identity, preKey, oneTime }: Keys): Tuple =>
  tuple(...[identity, preKey, oneTime].flatMap((key) => (key ? [publicKey(key)] : [])));

/** Opens a session. `called` tells it from every other. */
export function openSession(say: Narrator, choices: Choices, at: number, from: End, to: End, called: string): Session {
  const fact = chosen('freshness', choices.freshness);
  if (choices.freshness === 'one-key') return oneKeySession(say, fact, at, from, to);
  const drawn = { base: privateKey(`${called}-base-key`), ratchet: privateKey(`${called}-ratchet-key`) };
  say.make(at, from.place, drawn.base, fact);
  return choices.freshness === 'healing'
    ? healingSession(say, fact, at, from, to, drawn, called)
    : chainSession(say, fact, at, from, to, drawn);
}

const isPhone = ({ place }: End): boolean => place.endsWith('phone');

/** Each identity key with the other's public half makes one key, which both keep. */
function oneKeySession(say: Narrator, fact: Fact, at: number, from: End, to: End): Session {
  const key = kdf('chat-key', dh(from.keys.identity, to.keys.identity));
  say.make(at, from.place, key, fact);
  let known = false;
  return {
    to,
    seal: (_at, body) => seal(key, body),
    receive(at) {
      if (isPhone(to) && !known) say.make(at, to.place, key, fact);
      known = true;
    },
  };
}

/** Signal's first chain: a key for each message, each wiped after use. */
function chainSession(say: Narrator, fact: Fact, at: number, from: End, to: End, drawn: Drawn): Session {
  const [own, theirs] = [registered(from.keys), registered(to.keys)];
  say.make(at, from.place, drawn.ratchet, fact);
  const first = firstChainKey(own, drawn, theirs);
  say.make(at, from.place, first, fact);
  say.erase(at, from.place, drawn.base, fact);
  const next = chainFrom(first);
  const waiting: ChainStep[] = [];
  function stepOn(at: number, place: string, { before, after }: ChainStep): void {
    say.make(at, place, after, fact);
    say.erase(at, place, before, fact);
  }
  return {
    to,
    seal(at, body) {
      const step = next();
      waiting.push(step);
      stepOn(at, from.place, step);
      return letter(own, drawn, theirs, step, body);
    },
    receive(at) {
      const step = waiting.shift();
      if (!step || !isPhone(to)) return;
      say.make(at, to.place, step.before, fact);
      if (step.counter === 0 && theirs.oneTime) say.erase(at, to.place, theirs.oneTime, fact);
      stepOn(at, to.place, step);
    },
  };
}

/** Signal's Double Ratchet: the receiver answers, and every answer brings a fresh secret into the keys. */
function healingSession(
  say: Narrator,
  fact: Fact,
  at: number,
  from: End,
  to: End,
  drawn: Drawn,
  called: string,
): Session {
  const [own, theirs] = [registered(from.keys), registered(to.keys)];
  const facts = { messageKey: fact, turn: fact };
  // What a phone draws in this session is named after it.
  const teller = {
    keep: <T extends Term>(at: number, place: string, _drawer: unknown, key: T, fact: Fact): T =>
      say.make(at, place.split('/')[0] ?? place, key, fact),
    erase: (at: number, place: string, key: Term, fact: Fact) => say.erase(at, place.split('/')[0] ?? place, key, fact),
  };
  const root = firstRootKey(own, drawn, theirs);
  const end = (place: string, ratchet: Name, identity: Name, theirIdentity: Name): RatchetEnd =>
    new RatchetEnd(teller, `${place}/${called}`, { root, ratchet, identity, theirIdentity }, facts);
  const sender = end(from.place, drawn.ratchet, own.identity, theirs.identity);
  const receiver = end(to.place, theirs.preKey, theirs.identity, own.identity);
  sender.start(at, theirs.preKey);
  say.erase(at, from.place, drawn.base, fact);
  const waiting: Sealed[] = [];
  let [answered, opened] = [false, false];
  return {
    to,
    seal(at, body) {
      const sealed = sender.seal(at, body);
      waiting.push(sealed);
      return answered ? sealed : inLetter(own, drawn, theirs, sealed);
    },
    receive(at) {
      const sealed = waiting.shift();
      if (!sealed || !isPhone(to)) return;
      receiver.open(at, sealed);
      if (!opened && theirs.oneTime) say.erase(at, to.place, theirs.oneTime, fact);
      opened = true;
    },
    answer(at) {
      const sealed = receiver.seal(at, tuple());
      return {
        sealed,
        hear() {
          sender.open(at, sealed);
          answered = true;
        },
      };
    },
  };
}

function registered({ identity, preKey, oneTime }: Keys): Required<Pick<Registered, 'preKey'>> & Registered {
  if (!preKey) throw new Error('a session with a key for each message needs a signed pre-key');
  return { identity, preKey, ...(oneTime && { oneTime }) };
}
