import { equalBytes } from '@noble/ciphers/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { AUTH_KEY_BYTES, authKeyId } from './auth-key.ts';
import { cut, join, layOut, type Part } from './bytes.ts';
import { BLOCK_BYTES, igeDecrypt, igeEncrypt } from './ige.ts';

/**
 * Which bytes of the key a message uses: 0 from client to server (in a secret chat: from the one who started it), 8 the
 * other way, so that a message cannot be sent back to its sender as if it came from the other end.
 */
export type KeyOffset = 0 | 8;

/** Bytes before the encrypted data: key identifier (8) and message key (16). */
export const ENVELOPE_HEADER_BYTES = 24;

/** MTProto 2.0 asks for at least and at most this much random padding. */
export const PADDING_BYTES = { least: 12, most: 1024 } as const;

/** What is seen on the wire. The names are those of Telegram's documents. */
export type EnvelopePart = 'auth_key_id' | 'msg_key' | 'encrypted_data';

/** The shortest padding (12 to 27 bytes) that {@link sealEnvelope} takes after `length` bytes, plus `blocks` of 16. */
export function paddingLength(length: number, blocks = 0): number {
  const least = length + PADDING_BYTES.least;
  return Math.ceil(least / BLOCK_BYTES) * BLOCK_BYTES - length + blocks * BLOCK_BYTES;
}

/** msg_key of 2.0: the middle 128 bits of SHA-256 over 32 bytes of the key, the plaintext and its padding. */
export function messageKey(key: Uint8Array, x: KeyOffset, padded: Uint8Array): Uint8Array {
  return cut(sha256(join(cut(key, 88 + x, 32), padded)), 8, 16);
}

/**
 * The AES key and IGE initialisation vector of one message, 32 bytes each, from the long key and the message key.
 * Source: https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export function aesKeyAndIv(key: Uint8Array, x: KeyOffset, msgKey: Uint8Array): { key: Uint8Array; iv: Uint8Array } {
  const a = sha256(join(msgKey, cut(key, x, 36)));
  const b = sha256(join(cut(key, 40 + x, 36), msgKey));
  return {
    key: join(cut(a, 0, 8), cut(b, 8, 16), cut(a, 24, 8)),
    iv: join(cut(b, 0, 8), cut(a, 8, 16), cut(b, 24, 8)),
  };
}

/**
 * MTProto 2.0's sealing, the same for cloud chats and secret chats: key identifier, message key, AES-256-IGE.
 * @param key 256 bytes: an authorisation key or a secret chat's key.
 * @param plaintext header and body.
 * @param padding random, 12 to 1024 bytes, so long that with the plaintext it makes whole blocks; see {@link paddingLength}.
 * @throws RangeError when a length breaks these rules.
 */
export function sealEnvelope(key: Uint8Array, x: KeyOffset, plaintext: Uint8Array, padding: Uint8Array): Uint8Array {
  const padded = join(plaintext, padding);
  if (!isPaddingLength(padding.length) || padded.length % BLOCK_BYTES !== 0)
    throw new RangeError(`padding: ${padding.length} bytes after ${plaintext.length}`);
  const msgKey = messageKey(key, x, padded);
  const aes = aesKeyAndIv(key, x, msgKey);
  return join(authKeyId(key), msgKey, igeEncrypt(aes.key, aes.iv, padded));
}

/**
 * Undoes {@link sealEnvelope} and checks that the message key is the one of what came out.
 * @returns the plaintext with its padding, or undefined when the key is another, the direction is wrong, or any bit
 * was changed: one answer for all, as the security guidelines ask.
 */
export function openEnvelope(key: Uint8Array, x: KeyOffset, bytes: Uint8Array): Uint8Array | undefined {
  const encrypted = bytes.subarray(ENVELOPE_HEADER_BYTES);
  if (key.length !== AUTH_KEY_BYTES || encrypted.length === 0 || encrypted.length % BLOCK_BYTES !== 0) return undefined;
  if (!equalBytes(cut(bytes, 0, 8), authKeyId(key))) return undefined;
  const msgKey = cut(bytes, 8, 16);
  const aes = aesKeyAndIv(key, x, msgKey);
  const padded = igeDecrypt(aes.key, aes.iv, encrypted);
  return equalBytes(msgKey, messageKey(key, x, padded)) ? padded : undefined;
}

/** Whether the bytes are long enough for an envelope, of either version, and hold whole blocks. Nobody without the key can tell more. */
export function isEnvelope(bytes: Uint8Array): boolean {
  return bytes.length > ENVELOPE_HEADER_BYTES && (bytes.length - ENVELOPE_HEADER_BYTES) % BLOCK_BYTES === 0;
}

/** Whether 2.0 allows this much padding. */
export function isPaddingLength(length: number): boolean {
  return length >= PADDING_BYTES.least && length <= PADDING_BYTES.most;
}

/** The ranges of an envelope, of either version, that anyone on the wire can tell apart. */
export function partsOfEnvelope(bytes: Uint8Array): Part<EnvelopePart>[] {
  return layOut([
    ['auth_key_id', 8],
    ['msg_key', 16],
    ['encrypted_data', Math.max(0, bytes.length - ENVELOPE_HEADER_BYTES)],
  ]);
}
