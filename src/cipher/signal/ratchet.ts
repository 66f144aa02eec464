import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8 } from './bytes.ts';
import type { RootAndChain } from './root.ts';

/**
 * The one-way steps of the Double Ratchet. What a step has made cannot be turned back into what it was made from, so
 * a phone that erases the old key has erased the way to the old messages.
 *
 * Source: "The Double Ratchet Algorithm", 20 November 2016, https://signal.org/docs/specifications/doubleratchet/ ,
 * sections 2.2 and 5.2, with libsignal's constants (also in "WhatsApp Encryption Overview", April 2016,
 * "Calculating a Message Key from a Chain Key" and "Calculating a Chain Key from a Root Key").
 */

/** What seals one message: AES-256 key, HMAC-SHA-256 key (32 bytes each) and CBC initialisation vector (16 bytes). */
export interface MessageKeys {
  readonly cipherKey: Uint8Array;
  readonly macKey: Uint8Array;
  readonly iv: Uint8Array;
}

const NO_SALT = new Uint8Array(32);
const MESSAGE_KEY_STEP = Uint8Array.of(0x01);
const CHAIN_KEY_STEP = Uint8Array.of(0x02);

/** The Diffie-Hellman ratchet: a fresh shared secret makes the next root key, and the first chain key under it. */
export function rootStep(rootKey: Uint8Array, agreement: Uint8Array): RootAndChain {
  const derived = hkdf(sha256, agreement, rootKey, utf8('WhisperRatchet'), 64);
  return { rootKey: derived.slice(0, 32), chainKey: derived.slice(32) };
}

/** The chain key for the next message. */
export const nextChainKey = (chainKey: Uint8Array): Uint8Array => hmac(sha256, chainKey, CHAIN_KEY_STEP);

/** The 32 bytes from which one message's keys are made. This is what is kept for a message that is still on its way. */
export const messageKeySeed = (chainKey: Uint8Array): Uint8Array => hmac(sha256, chainKey, MESSAGE_KEY_STEP);

/** The keys that a message key seed stands for. */
export function expandMessageKeySeed(seed: Uint8Array): MessageKeys {
  const derived = hkdf(sha256, seed, NO_SALT, utf8('WhisperMessageKeys'), 80);
  return { cipherKey: derived.slice(0, 32), macKey: derived.slice(32, 64), iv: derived.slice(64) };
}

/** The keys of the message that this chain key is for. */
export const messageKeys = (chainKey: Uint8Array): MessageKeys => expandMessageKeySeed(messageKeySeed(chainKey));

/** A chain that stands before the message numbered `counter`. */
export interface Chain {
  readonly chainKey: Uint8Array;
  readonly counter: number;
}
/** The key kept for a message that was overtaken by a later one. */
export interface SkippedKey {
  readonly counter: number;
  readonly seed: Uint8Array;
}

/** How far a chain may be wound forward for one message, and how many skipped keys are kept for it; libsignal's limits. */
export const MAX_SKIP = 2000;

/** Winds `chain` forward until it stands before `counter`. Returns it with the key seeds of the messages passed over. */
export function skipTo(chain: Chain, counter: number): { chain: Chain; skipped: SkippedKey[] } {
  const skipped: SkippedKey[] = [];
  let { chainKey } = chain;
  for (let at = chain.counter; at < counter; at += 1) {
    skipped.push({ counter: at, seed: messageKeySeed(chainKey) });
    chainKey = nextChainKey(chainKey);
  }
  return { chain: { chainKey, counter: Math.max(counter, chain.counter) }, skipped };
}
