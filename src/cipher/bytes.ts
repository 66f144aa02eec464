import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

/**
 * The wire format: how a term is written down as bytes. One tag byte says what it is, four bytes (big-endian) say how
 * long it is, then the content follows. Where a protocol publishes a format for what it stores or sends, the content is
 * in that format to the byte; the label around it stands for what a real observer knows from where he found it.
 */

/** What a byte string says it is. The order is the tag: `text` is 1, `secret` is 2, and so on. */
export const BYTE_KINDS = [
  'text',
  'secret',
  'shared',
  'derived',
  'public',
  'hash',
  'tuple',
  /** AES-256-GCM, nonce first: what stands wherever nobody has said which cipher is used. */
  'sealed',
  /** Signal's `SignalMessage`. Its part: the ratchet key that it shows. */
  'signal-message',
  /** Signal's `PreKeySignalMessage`. Its parts: a tuple of identity key, base key and ratchet key, and a `signal-message`. */
  'pre-key-message',
  /** A message of MTProto 2.0. */
  'mtproto-message',
  /** A message of a Telegram secret chat. It travels inside an `mtproto-message`. */
  'secret-chat-message',
  /** A file of a Telegram secret chat. */
  'secret-file',
  /** A key under a one-time pad. */
  'pad',
  /** Signal's `SenderKeyMessage`, to a group. */
  'sender-key-message',
  /** Signal's `SenderKeyDistributionMessage`. Its parts: a chain key and a signing key. It travels inside a `signal-message`. */
  'sender-key-distribution',
  /** WhatsApp's file of a backup, as of 2016. */
  'crypt12',
  /** WhatsApp's file of a backup that is sealed end to end. */
  'crypt15',
] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

/** A curve's keys, hashes and symmetric keys are 32 bytes, MTProto's 256, a file's 64; X3DH's secret is four or five times 32. */
export const KEY_LENGTHS: Partial<Record<ByteKind, readonly number[]>> = {
  secret: [32, 64, 256],
  shared: [32, 256],
  public: [32, 256],
  derived: [32, 128, 160, 256],
  hash: [32],
};
/** True for keys and hashes, whose content has one of a few lengths. */
export const isFixed = (kind: ByteKind): boolean => kind in KEY_LENGTHS;
/** True for the kinds that somebody would keep secret and use as a key. */
export const isSecret = (kind: ByteKind): boolean => ['secret', 'shared', 'derived'].includes(kind);
/** True for ciphertexts. */
export const isSealed = (kind: ByteKind): boolean => SEALED.includes(kind);
const SEALED: readonly ByteKind[] = [
  'sealed',
  'signal-message',
  'mtproto-message',
  'secret-chat-message',
  'secret-file',
  'pad',
  'sender-key-message',
  'crypt12',
  'crypt15',
];
/** True for messages made of several parts that anybody can tell apart. */
export const isFramed = (kind: ByteKind): boolean => kind === 'pre-key-message' || kind === 'sender-key-distribution';
/** The tag and the length in front of every byte string. */
export const HEADER = 5;
/** The nonce in front of a sealed body and the authentication tag behind it, in bytes. */
export const NONCE_LENGTH = 12;
export const TAG_LENGTH = 16;
/** A byte string taken apart. */
export interface Parsed {
  kind: ByteKind;
  /** All of it, header included. */
  bytes: Uint8Array;
  /** What follows the header: UTF-8 words, a key or a hash, or a ciphertext in its own format. */
  content: Uint8Array;
  /** The parts of a tuple or a `pre-key-message`, and the public key that a `signal-message` shows; empty for all else. */
  parts: readonly Parsed[];
}

/** Writes one byte string. For a tuple, `content` is its encoded parts, one after the other. */
export function encode(kind: ByteKind, ...content: readonly Uint8Array[]): Uint8Array {
  const length = content.reduce((sum, { length }) => sum + length, 0);
  const header = new Uint8Array(HEADER);
  header[0] = BYTE_KINDS.indexOf(kind) + 1;
  new DataView(header.buffer).setUint32(1, length);
  return concatBytes(header, ...content);
}

/** What the label at the front of some bytes says, and the content that it is about; `undefined` where there is none, or not all of it. */
export function labelled(bytes: Uint8Array): { kind: ByteKind; content: Uint8Array } | undefined {
  const kind = BYTE_KINDS[(bytes[0] ?? 0) - 1];
  if (!kind || bytes.length < HEADER) return undefined;
  const end = HEADER + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  return end > bytes.length ? undefined : { kind, content: bytes.subarray(HEADER, end) };
}

/** The content of an encoded key or hash; `undefined` for all other bytes. */
export function keyIn(bytes: Uint8Array): Uint8Array | undefined {
  const found = labelled(bytes);
  if (!found || HEADER + found.content.length !== bytes.length) return undefined;
  return KEY_LENGTHS[found.kind]?.includes(found.content.length) ? found.content : undefined;
}

/** The digits of arrays: bytes are never changed, and most stay while a message is typed. */
const writtenBefore = new WeakMap<Uint8Array, string>();

/** Bytes as hexadecimal digits, two for each byte. The array must not be changed afterwards. */
export function hex(bytes: Uint8Array): string {
  const before = writtenBefore.get(bytes);
  if (before !== undefined) return before;
  const digits = bytesToHex(bytes);
  writtenBefore.set(bytes, digits);
  return digits;
}
