import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, utf8 } from './bytes.ts';

/*
 * The part of X3DH after the Diffie-Hellman: see ./x3dh.ts. By itself, so that deriving a key does not bring signatures
 * and the whole curve with it.
 */

/** A root key and a chain key, 32 bytes each. */
export interface RootAndChain {
  readonly rootKey: Uint8Array;
  readonly chainKey: Uint8Array;
}

/** 32 bytes that no X25519 public key can begin with, so that this use of the secrets is told apart from all others. */
const DISCONTINUITY = new Uint8Array(32).fill(0xff);
const NO_SALT = new Uint8Array(32);

/** The secret of three or four Diffie-Hellman results in the specification's order: 32 × 0xFF, DH1, DH2, DH3 and DH4. */
export function x3dhSecret(agreements: readonly Uint8Array[]): Uint8Array {
  if (agreements.length < 3 || agreements.length > 4 || agreements.some((dh) => dh.length !== 32))
    throw new RangeError('X3DH takes three or four secrets of 32 bytes');
  return concat(DISCONTINUITY, ...agreements);
}

/** HKDF-SHA-256 of an X3DH secret, under the label `WhisperText`. */
export function rootAndChain(secret: Uint8Array): RootAndChain {
  const derived = hkdf(sha256, secret, NO_SALT, utf8('WhisperText'), 64);
  return { rootKey: derived.slice(0, 32), chainKey: derived.slice(32) };
}
