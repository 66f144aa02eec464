import { equalBytes } from '@noble/ciphers/utils.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { AUTH_KEY_BYTES, authKeyId } from './auth-key.ts';
import { cut, join } from './bytes.ts';
import { ENVELOPE_HEADER_BYTES, type KeyOffset } from './envelope.ts';
import { BLOCK_BYTES, igeDecrypt, igeEncrypt } from './ige.ts';

/** Random padding that MTProto 1.0 adds after `length` bytes: 0 to 15. */
export function paddingLength(length: number): number {
  return -length & (BLOCK_BYTES - 1);
}

/** msg_key of 1.0: the lower 128 bits of SHA-1 over the plaintext alone: no padding in it, and no key. */
export function messageKey(plaintext: Uint8Array): Uint8Array {
  return cut(sha1(plaintext), 4, 16);
}

/**
 * The AES key and IGE initialisation vector of one 1.0 message, 32 bytes each.
 * Source: https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 */
export function aesKeyAndIv(key: Uint8Array, x: KeyOffset, msgKey: Uint8Array): { key: Uint8Array; iv: Uint8Array } {
  const a = sha1(join(msgKey, cut(key, x, 32)));
  const b = sha1(join(cut(key, 32 + x, 16), msgKey, cut(key, 48 + x, 16)));
  const c = sha1(join(cut(key, 64 + x, 32), msgKey));
  const d = sha1(join(msgKey, cut(key, 96 + x, 32)));
  return {
    key: join(cut(a, 0, 8), cut(b, 8, 12), cut(c, 4, 12)),
    iv: join(cut(a, 8, 12), cut(b, 0, 8), cut(c, 16, 4), cut(d, 0, 8)),
  };
}

/**
 * MTProto 1.0's sealing. **Deprecated**, kept to show what was in use in 2016.
 * @param key 256 bytes: an authorisation key or a secret chat's key.
 * @param padding exactly {@link paddingLength} random bytes.
 * @throws RangeError when the padding has another length.
 */
export function sealEnvelope(key: Uint8Array, x: KeyOffset, plaintext: Uint8Array, padding: Uint8Array): Uint8Array {
  if (padding.length !== paddingLength(plaintext.length))
    throw new RangeError(`padding: ${padding.length} bytes after ${plaintext.length}`);
  const msgKey = messageKey(plaintext);
  const aes = aesKeyAndIv(key, x, msgKey);
  return join(authKeyId(key), msgKey, igeEncrypt(aes.key, aes.iv, join(plaintext, padding)));
}

/**
 * Undoes {@link sealEnvelope} and checks the message key, which covers only the plaintext: so the receiver must read
 * from what came out where the plaintext ends, before it knows that what came out is right.
 * @param lengthOf the length of header and body that the decrypted bytes claim, or undefined if they make no sense.
 * @param anyPadding accept more than 15 bytes after the plaintext, as apps did in 2015; see `message-v1.ts`.
 * @returns the plaintext with its padding, or undefined.
 */
export function openEnvelope(
  key: Uint8Array,
  x: KeyOffset,
  bytes: Uint8Array,
  lengthOf: (padded: Uint8Array) => number | undefined,
  anyPadding = false,
): Uint8Array | undefined {
  const encrypted = bytes.subarray(ENVELOPE_HEADER_BYTES);
  if (key.length !== AUTH_KEY_BYTES || encrypted.length === 0 || encrypted.length % BLOCK_BYTES !== 0) return undefined;
  if (!equalBytes(cut(bytes, 0, 8), authKeyId(key))) return undefined;
  const msgKey = cut(bytes, 8, 16);
  const aes = aesKeyAndIv(key, x, msgKey);
  const padded = igeDecrypt(aes.key, aes.iv, encrypted);
  const length = lengthOf(padded);
  if (length === undefined || length > padded.length) return undefined;
  if (!anyPadding && padded.length - length !== paddingLength(length)) return undefined;
  return equalBytes(msgKey, messageKey(cut(padded, 0, length))) ? padded : undefined;
}
