import { rngChacha20 } from '@noble/ciphers/chacha.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** A source of random bytes: gives `n` of them. */
export type Random = (n: number) => Uint8Array;

/** The browser's or Node's own random bytes. Needs no secure context, so it works from a file on a USB stick too. */
export const systemRandom: Random = (n) => crypto.getRandomValues(new Uint8Array(n));

/** The same bytes for the same seed, from ChaCha20: for tests and for pictures drawn before any browser is there. Not for real secrets. */
export function seededRandom(seed: number | string): Random {
  const stream = rngChacha20(sha256(utf8ToBytes(String(seed))));
  return (n) => stream.randomBytes(n);
}
