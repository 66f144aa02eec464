import { bytesToNumberLE } from '@noble/curves/utils.js';
import { SignalError } from './bytes.ts';

/* Public keys as they travel, and the bits of private ones. By themselves, so that reading a message does not bring the whole curve with it. */

/** The first byte of a serialised public key: Curve25519 is the only kind there is. */
export const KEY_TYPE = 0x05;
export const PUBLIC_KEY_LENGTH = 33;
const PRIME = 2n ** 255n - 19n;

/**
 * The 32-byte u-coordinate of a serialised public key. Throws a SignalError (`malformed`) when the length or type is
 * wrong, and when the number is not below the field's prime: each key has one spelling, so no bit of it can be changed
 * without changing the key.
 */
export function coordinate(publicKey: Uint8Array): Uint8Array {
  if (publicKey.length !== PUBLIC_KEY_LENGTH || publicKey[0] !== KEY_TYPE)
    throw new SignalError('malformed', 'a public key is the byte 0x05 and 32 more');
  const u = publicKey.slice(1);
  if (bytesToNumberLE(u) >= PRIME) throw new SignalError('malformed', 'the public key is not below the prime');
  return u;
}

/** Fixes five bits of 32 random bytes, as RFC 7748 section 5 asks of a private key. */
export function clamp(bytes: Uint8Array): Uint8Array {
  const clamped = Uint8Array.from(bytes);
  clamped[0] = (clamped[0] ?? 0) & 248;
  clamped[31] = ((clamped[31] ?? 0) & 127) | 64;
  return clamped;
}
