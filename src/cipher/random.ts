import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A source of random bytes: gives `n` of them. `what` says what they are for; where bytes come from a seed, the same thing
 * then gets the same bytes, whenever and after whatever else it is asked for.
 */
export type Random = (n: number, what?: string) => Uint8Array;

/** The browser's or Node's own random bytes. Needs no secure context, so it works from a file on a USB stick too. */
export const systemRandom: Random = (n) => crypto.getRandomValues(new Uint8Array(n));

/**
 * The same bytes for the same seed: SHA-256 of the seed's hash and a counter, block after block; for a thing that is
 * named, of the seed's hash, the hash of the name and a counter. For tests and for pictures drawn before any browser is
 * there. Not for real secrets.
 */
export function seededRandom(seed: number | string): Random {
  const start = sha256(utf8ToBytes(String(seed)));
  const next = stream(start);
  return (n, what) => (what === undefined ? next(n) : stream(concatBytes(start, sha256(utf8ToBytes(what))))(n));
}

function stream(start: Uint8Array): (n: number) => Uint8Array {
  const input = concatBytes(start, new Uint8Array(4));
  const counter = new DataView(input.buffer);
  let block = 0;
  let left = new Uint8Array();
  return (n) => {
    const parts = [left];
    for (let length = left.length; length < n; length += 32) {
      counter.setUint32(start.length, block++);
      parts.push(sha256(input));
    }
    const drawn = concatBytes(...parts);
    left = drawn.slice(n);
    return drawn.slice(0, n);
  };
}
