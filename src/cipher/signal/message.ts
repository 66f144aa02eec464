import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, equal, SignalError } from './bytes.ts';
import { coordinate } from './public-key.ts';
import { readFields, writeFields, type FieldKind, type FieldReader } from './protobuf.ts';
import type { MessageKeys } from './ratchet.ts';

/**
 * Messages as they travel, version 3: AES-256-CBC, then HMAC-SHA-256 over the identities and everything in the clear.
 *
 * Source: libsignal's `WhisperTextProtocol.proto` and `SignalMessage`; "The Double Ratchet Algorithm", section 5.2;
 * "WhatsApp Encryption Overview", April 2016, "Exchanging Messages".
 */

/** What a message says in the clear. Public keys here and below are serialised: 33 bytes. */
export interface MessageHeader {
  /** The sender's current ratchet key. */
  readonly ratchetKey: Uint8Array;
  /** The message's number in its sending chain, from 0. */
  readonly counter: number;
  /** The number of the last message in the sender's previous chain, or 0. */
  readonly previousCounter: number;
}
/** Both sides' identity keys: the tag is computed over them, so a message opens between these two only. */
export interface Identities {
  readonly sender: Uint8Array;
  readonly receiver: Uint8Array;
}
export interface SignalMessage extends MessageHeader {
  readonly ciphertext: Uint8Array;
}
/** A first message: a whole SignalMessage, and what the other side needs to make the session. */
export interface PreKeyMessage {
  readonly registrationId: number;
  readonly oneTimePreKeyId?: number | undefined;
  readonly signedPreKeyId: number;
  readonly baseKey: Uint8Array;
  readonly identityKey: Uint8Array;
  readonly message: Uint8Array;
}

/** The current version in the upper four bits, the oldest version understood in the lower four. */
export const VERSION = 0x33;
export const TAG_LENGTH = 8;

export const SIGNAL_MESSAGE: Record<number, FieldKind> = { 1: 'bytes', 2: 'number', 3: 'number', 4: 'bytes' };
export const PRE_KEY_MESSAGE: Record<number, FieldKind> = {
  1: 'number',
  2: 'bytes',
  3: 'bytes',
  4: 'bytes',
  5: 'number',
  6: 'number',
};

const tagOf = (macKey: Uint8Array, { sender, receiver }: Identities, body: Uint8Array): Uint8Array =>
  hmac(sha256, macKey, concat(sender, receiver, body)).slice(0, TAG_LENGTH);

/** True when a SignalMessage's tag is the one that these keys make between these identities: when it will open. */
export function tagFits({ macKey }: MessageKeys, bytes: Uint8Array, identities: Identities): boolean {
  const end = Math.max(0, bytes.length - TAG_LENGTH);
  return equal(bytes.subarray(end), tagOf(macKey, identities, bytes.subarray(0, end)));
}

/** Reads the fields between the version byte and the last `trailer` bytes. Throws a SignalError (`wrong-version`, `malformed`). */
export function readBody(bytes: Uint8Array, schema: Record<number, FieldKind>, trailer: number): FieldReader {
  if (bytes.length < 1 + trailer) throw new SignalError('malformed', 'the message is too short');
  if (bytes[0] !== VERSION) throw new SignalError('wrong-version', 'only version 3 is understood');
  return readFields(bytes, schema, 1, bytes.length - trailer);
}

/** Seals `plaintext` as one SignalMessage: version byte, fields, 8-byte tag. The keys must never seal a second message. */
export function sealMessage(
  keys: MessageKeys,
  header: MessageHeader,
  plaintext: Uint8Array,
  identities: Identities,
): Uint8Array {
  const ciphertext = cbc(keys.cipherKey, keys.iv).encrypt(plaintext);
  const { ratchetKey, counter, previousCounter } = header;
  const fields = writeFields([1, ratchetKey], [2, counter], [3, previousCounter], [4, ciphertext]);
  const body = concat(Uint8Array.of(VERSION), fields);
  return concat(body, tagOf(keys.macKey, identities, body));
}

/** What a SignalMessage says in the clear. Nothing of it is verified yet. Throws a SignalError (`wrong-version`, `malformed`). */
export function readMessage(bytes: Uint8Array): SignalMessage {
  const fields = readBody(bytes, SIGNAL_MESSAGE, TAG_LENGTH);
  const ratchetKey = fields.bytes(1);
  coordinate(ratchetKey);
  return { ratchetKey, counter: fields.number(2), previousCounter: fields.number(3), ciphertext: fields.bytes(4) };
}

/** The plaintext of a SignalMessage. Throws a SignalError (`wrong-tag`) when the keys are others, or one bit was changed. */
export function openMessage(keys: MessageKeys, bytes: Uint8Array, identities: Identities): Uint8Array {
  const { ciphertext } = readMessage(bytes);
  if (!tagFits(keys, bytes, identities))
    throw new SignalError('wrong-tag', 'the tag does not fit these keys and bytes');
  try {
    return cbc(keys.cipherKey, keys.iv).decrypt(ciphertext);
  } catch {
    throw new SignalError('malformed', 'the padding is wrong'); // only the holder of the keys can have made this
  }
}

/** Writes a PreKeySignalMessage: version byte, fields. It has no tag of its own; the message inside it has. */
export function writePreKeyMessage(parts: PreKeyMessage): Uint8Array {
  const fields = writeFields(
    [1, parts.oneTimePreKeyId],
    [2, parts.baseKey],
    [3, parts.identityKey],
    [4, parts.message],
    [5, parts.registrationId],
    [6, parts.signedPreKeyId],
  );
  return concat(Uint8Array.of(VERSION), fields);
}

/** Reads a PreKeySignalMessage. Throws a SignalError (`wrong-version`, `malformed`). */
export function readPreKeyMessage(bytes: Uint8Array): PreKeyMessage {
  const fields = readBody(bytes, PRE_KEY_MESSAGE, 0);
  const [baseKey, identityKey] = [fields.bytes(2), fields.bytes(3)];
  coordinate(baseKey);
  coordinate(identityKey);
  return {
    oneTimePreKeyId: fields.optionalNumber(1),
    baseKey,
    identityKey,
    message: fields.bytes(4),
    registrationId: fields.number(5),
    signedPreKeyId: fields.number(6),
  };
}
