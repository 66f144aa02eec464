import { gcm } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { cut, join, layOut, mustBe, type Part } from './bytes.ts';

/*
 * How the cloud keeps what it has opened. **Assumed, all of it.** Telegram says that stored data is "heavily encrypted",
 * with keys kept in other data centres, in other jurisdictions, and split; no document says by which scheme, and nobody
 * from outside has looked. AES-256-GCM stands here for whatever it is: a sealing under a key that the service can fetch.
 */

/** Length of the storage key and of each half of a split one, in bytes. */
export const STORAGE_KEY_BYTES = 32;

/** Length of the nonce, in bytes: random, never used twice with the same key. */
export const NONCE_BYTES = 12;

const TAG_BYTES = 16;

/** The names of the ranges of a stored record. */
export type StoragePart = 'nonce' | 'encrypted_data' | 'tag';

/**
 * One record on the disk: nonce, ciphertext, tag.
 * @throws RangeError when the key is not 32 bytes or the nonce not 12.
 */
export function seal(key: Uint8Array, record: Uint8Array, nonce: Uint8Array): Uint8Array {
  mustBe(STORAGE_KEY_BYTES, key, 'storage key');
  mustBe(NONCE_BYTES, nonce, 'nonce');
  return join(nonce, gcm(key, nonce).encrypt(record));
}

/** The record, or undefined if the key is another one or any bit was changed. */
export function open(key: Uint8Array, bytes: Uint8Array): Uint8Array | undefined {
  if (key.length !== STORAGE_KEY_BYTES || bytes.length < NONCE_BYTES + TAG_BYTES) return undefined;
  try {
    return gcm(key, cut(bytes, 0, NONCE_BYTES)).decrypt(bytes.subarray(NONCE_BYTES));
  } catch {
    return undefined;
  }
}

/**
 * The storage key when it is split between two places (the operator's claim; the way of joining is assumed): either half
 * alone says nothing about it.
 * @throws RangeError when a half is not 32 bytes.
 */
export function joinHalves(first: Uint8Array, second: Uint8Array): Uint8Array {
  mustBe(STORAGE_KEY_BYTES, first, 'first half');
  mustBe(STORAGE_KEY_BYTES, second, 'second half');
  return hkdf(sha256, join(first, second), undefined, utf8ToBytes('storage key from two halves'), STORAGE_KEY_BYTES);
}

/** The ranges of a record that a disk shows to whoever takes it. */
export function partsOf(bytes: Uint8Array): Part<StoragePart>[] {
  return layOut([
    ['nonce', NONCE_BYTES],
    ['encrypted_data', Math.max(0, bytes.length - NONCE_BYTES - TAG_BYTES)],
    ['tag', TAG_BYTES],
  ]);
}
