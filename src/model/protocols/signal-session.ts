import { signalMessage } from './seals.ts';
import {
  dh,
  kdf,
  publicKey,
  tuple,
  type Name,
  type Sealed,
  type Shared,
  type Term,
  type Tuple,
  privateKey,
} from '../terms.ts';

/**
 * The Signal protocol as terms: X3DH and the Double Ratchet, in the parts that decide who can open what. Specifications:
 * https://signal.org/docs/specifications/x3dh/ and https://signal.org/docs/specifications/doubleratchet/
 */

/**
 * The private keys that a phone registers: its identity key, its signed pre-key, and a one-time pre-key. A directory
 * that has no one-time pre-key left hands out none, and the session does without.
 */
export interface Registered {
  identity: Name;
  preKey: Name;
  oneTime?: Name;
}

/** The keys of a phone, by whose they are. */
export const keysOf = (who: string): Required<Registered> => ({
  identity: privateKey(`${who}-identity-key`),
  preKey: privateKey(`${who}-signed-pre-key`),
  oneTime: privateKey(`${who}-one-time-pre-key`),
});

/** The public halves of what a phone registers: all that it uploads, and what the directory hands out. */
export const publicHalves = ({ identity, preKey, oneTime }: Registered): Tuple =>
  tuple(publicKey(identity), publicKey(preKey), ...(oneTime ? [publicKey(oneTime)] : []));

/** What the sender of a first message draws for it. */
export interface Drawn {
  base: Name;
  ratchet: Name;
}

/** The secret on which both phones agree: three or four Diffie-Hellman secrets, of which every one needs a private key of either phone. */
const agreed = (from: Registered, { base }: Drawn, to: Registered): Term =>
  kdf(
    'x3dh',
    dh(from.identity, to.preKey),
    dh(base, to.identity),
    dh(base, to.preKey),
    ...(to.oneTime ? [dh(base, to.oneTime)] : []),
  );

/** The root key that the agreed secret makes, before any ratchet step. */
export const firstRootKey = (from: Registered, drawn: Drawn, to: Registered): Term =>
  kdf('root-key', agreed(from, drawn, to));

/** A step of the Diffie-Hellman ratchet: a root key and a fresh secret make the next root key and the first key of a chain. */
export const ratchetStep = (root: Term, fresh: Shared): { root: Term; chain: Term } => ({
  root: kdf('next-root-key', root, fresh),
  chain: kdf('chain-key', root, fresh),
});

/** The first chain key of the sender's: the first root key, stepped once with the sender's ratchet key. */
export const firstChainKey = (from: Registered, drawn: Drawn, to: Registered): Term =>
  ratchetStep(firstRootKey(from, drawn, to), dh(drawn.ratchet, to.preKey)).chain;

/** What goes with the first messages of a session, so that the receiver can compute the same secret. */
const sessionHeader = (from: Registered, { base, ratchet }: Drawn): Tuple =>
  tuple(publicKey(from.identity), publicKey(base), publicKey(ratchet));

/**
 * A message as it travels until the first answer comes: a `PreKeySignalMessage`, with all that the receiver needs to
 * compute the same secret, around a `SignalMessage`.
 */
export const letter = (from: Registered, drawn: Drawn, to: Registered, step: ChainStep, body: Term): Tuple =>
  inLetter(
    from,
    drawn,
    to,
    signalMessage(step.key, body, {
      ratchet: publicKey(drawn.ratchet),
      counter: step.counter,
      sender: publicKey(from.identity),
      receiver: publicKey(to.identity),
    }),
  );

/** A sealed message with what goes with the first ones of its session. */
export const inLetter = (from: Registered, drawn: Drawn, to: Registered, message: Sealed): Tuple => ({
  ...tuple(sessionHeader(from, drawn), message),
  frame: { preKey: publicKey(to.preKey), ...(to.oneTime && { oneTime: publicKey(to.oneTime) }) },
});

/** One step of a chain: the message takes its key from the chain key `before`, and the chain key becomes `after`. */
export interface ChainStep {
  /** The message's number in its chain, from 0. */
  counter: number;
  before: Term;
  key: Term;
  after: Term;
}

/** The steps of a chain, one for each call. Neither `before` nor `key` can be computed from `after`. */
export function chainFrom(first: Term): () => ChainStep {
  let chain = first;
  let counter = 0;
  return () => {
    const before = chain;
    chain = kdf('next-chain-key', before);
    return { counter: counter++, before, key: kdf('message-key', before), after: chain };
  };
}
