import { equal, SignalError, type Random } from './bytes.ts';
import { agree, keyPair, type KeyPair, type OneTimePreKey, type PreKeyBundle, type SignedPreKey } from './keys.ts';
import {
  openMessage,
  readMessage,
  readPreKeyMessage,
  sealMessage,
  writePreKeyMessage,
  type PreKeyMessage,
} from './message.ts';
import { advance, takeKey, type ReceivingChain } from './receiving.ts';
import { expandMessageKeySeed, messageKeys, nextChainKey, rootStep, type Chain } from './ratchet.ts';
import { agreementsOfReceiver, agreementsOfSender, rootAndChain, x3dhSecret } from './x3dh.ts';

/**
 * A session between two phones, as plain data that never changes: each step returns the session after it. Whoever
 * holds one of these holds every key that the phone holds at that moment, and no older one.
 *
 * Source: "The Double Ratchet Algorithm", https://signal.org/docs/specifications/doubleratchet/ , section 3. One step
 * is later than in the specification and in libsignal, with the same bytes on the wire: the next sending ratchet key
 * is drawn when there is something to send, so that opening a message needs no randomness.
 */
export interface Session {
  readonly ourIdentity: Uint8Array;
  readonly theirIdentity: Uint8Array;
  readonly rootKey: Uint8Array;
  /** Our ratchet key that they know last, or our signed pre-key before that. */
  readonly ourRatchet: KeyPair;
  /** Their newest ratchet key that we know. */
  readonly theirRatchet: Uint8Array | undefined;
  /** Absent after their ratchet key changed, until we send. */
  readonly sending: Chain | undefined;
  /** The number of the last message in our previous sending chain, or 0. */
  readonly previousCounter: number;
  /** The newest first. */
  readonly receiving: readonly ReceivingChain[];
  /** What each message carries until the first answer shows that the other side has the session. */
  readonly unanswered: Omit<PreKeyMessage, 'message'> | undefined;
  /** The ephemeral key that began the session. */
  readonly baseKey: Uint8Array;
}

/** A message on its way. */
export interface Envelope {
  readonly kind: 'message' | 'pre-key-message';
  readonly bytes: Uint8Array;
}

/** The private keys of the phone that is written to. */
export interface OwnKeys {
  readonly identity: KeyPair;
  readonly signedPreKey: SignedPreKey;
  /** The one that the message names, if it names one. It must be erased once the message has opened. */
  readonly oneTimePreKey?: OneTimePreKey | undefined;
}

/**
 * Opens a session with the owner of `bundle`, who need not be online. Draws 2 × 32 bytes: base key, first ratchet key.
 *
 * @throws SignalError `wrong-signature` when the bundle's pre-key is not signed by its identity key
 */
export function startSession(
  own: { identity: KeyPair; registrationId: number },
  bundle: PreKeyBundle,
  random: Random,
): Session {
  const base = keyPair(random);
  const { rootKey } = rootAndChain(x3dhSecret(agreementsOfSender(own.identity, base, bundle)));
  const ourRatchet = keyPair(random);
  const stepped = rootStep(rootKey, agree(ourRatchet.privateKey, bundle.signedPreKey.publicKey));
  return {
    ourIdentity: own.identity.publicKey,
    theirIdentity: bundle.identityKey,
    rootKey: stepped.rootKey,
    ourRatchet,
    theirRatchet: bundle.signedPreKey.publicKey,
    sending: { chainKey: stepped.chainKey, counter: 0 },
    previousCounter: 0,
    receiving: [],
    baseKey: base.publicKey,
    unanswered: {
      registrationId: own.registrationId,
      oneTimePreKeyId: bundle.oneTimePreKey?.id,
      signedPreKeyId: bundle.signedPreKey.id,
      baseKey: base.publicKey,
      identityKey: own.identity.publicKey,
    },
  };
}

/**
 * The session that a first message asks for, not yet advanced by that message: pass both to `decrypt`.
 *
 * @throws SignalError `not-ours` when the message names other pre-keys; `malformed`, `wrong-version`
 */
export function acceptSession(own: OwnKeys, firstMessage: Uint8Array): Session {
  const first = readPreKeyMessage(firstMessage);
  if (first.signedPreKeyId !== own.signedPreKey.id || first.oneTimePreKeyId !== own.oneTimePreKey?.id)
    throw new SignalError('not-ours', 'the message names other pre-keys');
  const { rootKey } = rootAndChain(x3dhSecret(agreementsOfReceiver(own, first.identityKey, first.baseKey)));
  const { publicKey, privateKey } = own.signedPreKey;
  return {
    ourIdentity: own.identity.publicKey,
    theirIdentity: first.identityKey,
    rootKey,
    ourRatchet: { publicKey, privateKey },
    theirRatchet: undefined,
    sending: undefined,
    previousCounter: 0,
    receiving: [],
    baseKey: first.baseKey,
    unanswered: undefined,
  };
}

/** Draws our next ratchet key and mixes it into the root: from here on a thief of the old session is locked out. */
function stepSending(session: Session, random: Random): Session & { sending: Chain } {
  if (!session.theirRatchet) throw new SignalError('not-ours', 'the first message has not been opened yet');
  const ourRatchet = keyPair(random);
  const { rootKey, chainKey } = rootStep(session.rootKey, agree(ourRatchet.privateKey, session.theirRatchet));
  return { ...session, rootKey, ourRatchet, sending: { chainKey, counter: 0 } };
}

/** Seals `plaintext` and steps the chain. Draws 32 bytes when the conversation has turned since the last message sent. */
export function encrypt(
  session: Session,
  plaintext: Uint8Array,
  random: Random,
): { session: Session; envelope: Envelope } {
  const turned = session.sending ? { ...session, sending: session.sending } : stepSending(session, random);
  const { sending, ourRatchet, previousCounter, unanswered } = turned;
  const header = { ratchetKey: ourRatchet.publicKey, counter: sending.counter, previousCounter };
  const identities = { sender: turned.ourIdentity, receiver: turned.theirIdentity };
  const message = sealMessage(messageKeys(sending.chainKey), header, plaintext, identities);
  return {
    session: { ...turned, sending: { chainKey: nextChainKey(sending.chainKey), counter: sending.counter + 1 } },
    envelope: unanswered
      ? { kind: 'pre-key-message', bytes: writePreKeyMessage({ ...unanswered, message }) }
      : { kind: 'message', bytes: message },
  };
}

/** The SignalMessage in the envelope. A first message must be the one that began this session. */
function unwrap(session: Session, envelope: Envelope): Uint8Array {
  if (envelope.kind === 'message') return envelope.bytes;
  const first = readPreKeyMessage(envelope.bytes);
  if (!equal(first.identityKey, session.theirIdentity) || !equal(first.baseKey, session.baseKey))
    throw new SignalError('not-ours', 'the message begins another session');
  return first.message;
}

/** Follows the other side to a ratchet key that is new to us. */
function stepReceiving(session: Session, ratchetKey: Uint8Array, previousCounter: number): Session {
  const { rootKey, chainKey } = rootStep(session.rootKey, agree(session.ourRatchet.privateKey, ratchetKey));
  return {
    ...session,
    rootKey,
    theirRatchet: ratchetKey,
    receiving: advance(session.receiving, ratchetKey, chainKey, previousCounter),
    previousCounter: session.sending ? Math.max(session.sending.counter - 1, 0) : session.previousCounter,
    sending: undefined,
  };
}

/**
 * Opens a message and returns the session without the key that opened it. When it throws, the session given stays good.
 *
 * @throws SignalError `wrong-tag`, `already-used`, `too-far-ahead`, `not-ours`, `malformed`, `wrong-version`
 */
export function decrypt(session: Session, envelope: Envelope): { session: Session; plaintext: Uint8Array } {
  const bytes = unwrap(session, envelope);
  const { ratchetKey, counter, previousCounter } = readMessage(bytes);
  const known = session.receiving.some((chain) => equal(chain.ratchetKey, ratchetKey));
  const turned = known ? session : stepReceiving(session, ratchetKey, previousCounter);
  const { seed, receiving } = takeKey(turned.receiving, ratchetKey, counter);
  const identities = { sender: session.theirIdentity, receiver: session.ourIdentity };
  const plaintext = openMessage(expandMessageKeySeed(seed), bytes, identities);
  return { session: { ...turned, receiving, unanswered: undefined }, plaintext };
}
