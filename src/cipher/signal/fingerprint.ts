import { sha512 } from '@noble/hashes/sha2.js';
import { utf8, concat } from './bytes.ts';

/**
 * The 60-digit security code that two people compare. Equal on both phones exactly when each phone holds the other's
 * true identity key.
 *
 * Source: libsignal's `NumericFingerprintGenerator`, version 0; "WhatsApp Encryption Overview", April 2016, "Verifying Keys".
 */

/** How often the hash is repeated, so that a false key with a similar code is dear to find. */
export const FINGERPRINT_ITERATIONS = 5200;
const VERSION = Uint8Array.of(0, 0);

/**
 * One person's half of the code: 30 digits.
 *
 * @param identityKey serialised, 33 bytes
 * @param identifier what the person is known by and does not change: the phone number, as `+98…`
 */
export function halfFingerprint(
  identityKey: Uint8Array,
  identifier: string,
  iterations: number = FINGERPRINT_ITERATIONS,
): string {
  let digest = concat(VERSION, identityKey, utf8(identifier));
  for (let i = 0; i < iterations; i += 1) digest = sha512(concat(digest, identityKey));
  const groups = Array.from({ length: 6 }, (_, i) => {
    const number = digest.slice(5 * i, 5 * i + 5).reduce((value, byte) => value * 256 + byte, 0);
    return String(number % 100_000).padStart(5, '0');
  });
  return groups.join('');
}

/** Both halves, the smaller first, so that both phones show the same 60 digits. */
export const numericFingerprint = (
  ours: { identityKey: Uint8Array; identifier: string },
  theirs: { identityKey: Uint8Array; identifier: string },
): string =>
  [ours, theirs]
    .map(({ identityKey, identifier }) => halfFingerprint(identityKey, identifier))
    .sort()
    .join('');
