import { sha256 } from '@noble/hashes/sha2.js';
import { concat } from './signal/bytes.ts';
import { coordinate, KEY_TYPE } from './signal/public-key.ts';
import { readMessage, readPreKeyMessage, writePreKeyMessage } from './signal/message.ts';

/** Signal's first messages between the model's terms and the published format. */

/** A public key as Signal writes it: the type byte and the 32 bytes. */
export const serialised = (publicKey: Uint8Array): Uint8Array => concat(Uint8Array.of(KEY_TYPE), publicKey);

/** Registration identifiers are 1 to 16,380, pre-key identifiers 0 to 2^24 - 1. */
const LAST_REGISTRATION = 16_380;

/**
 * The number by which a phone and the directory call a pre-key. A phone counts its pre-keys from a random start; here the
 * number is taken from the key's SHA-256, so that it is the same whenever the key is asked for.
 */
export function preKeyId(publicKey: Uint8Array): number {
  const [a = 0, b = 0, c = 0] = sha256(publicKey);
  return (a << 16) | (b << 8) | c;
}

/** The number that a phone draws when it registers, taken from its identity key for the same reason. */
export const registrationId = (identityKey: Uint8Array): number => (preKeyId(identityKey) % LAST_REGISTRATION) + 1;

/** What goes into a first message besides the message. All public keys are 32 bytes. */
export interface LetterHead {
  identity: Uint8Array;
  base: Uint8Array;
  preKey: Uint8Array;
  oneTime?: Uint8Array | undefined;
}

/** A `PreKeySignalMessage` around a `SignalMessage`. */
export const writeLetter = ({ identity, base, preKey, oneTime }: LetterHead, message: Uint8Array): Uint8Array =>
  writePreKeyMessage({
    registrationId: registrationId(identity),
    oneTimePreKeyId: oneTime && preKeyId(oneTime),
    signedPreKeyId: preKeyId(preKey),
    baseKey: serialised(base),
    identityKey: serialised(identity),
    message,
  });

/** Identity key, base key and ratchet key of a `PreKeySignalMessage`, 32 bytes each, and the message in it; `undefined` for anything else. */
export function openLetter(bytes: Uint8Array): { publicKeys: Uint8Array[]; message: Uint8Array } | undefined {
  try {
    const { identityKey, baseKey, message } = readPreKeyMessage(bytes);
    return { publicKeys: [identityKey, baseKey, readMessage(message).ratchetKey].map(coordinate), message };
  } catch {
    return undefined;
  }
}
