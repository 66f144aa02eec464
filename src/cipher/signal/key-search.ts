import { concat, utf8 } from './bytes.ts';
import { TAG_LENGTH, type Identities } from './message.ts';
import { compress, expand, INITIAL, lastBlocks } from './sha256-words.ts';

/**
 * The search for the key of one SignalMessage by trying. One try is what a receiving phone does first: it makes the
 * message's authentication key from the candidate (HKDF-SHA-256, of `expandMessageKeySeed` the second block), works out
 * the tag (HMAC-SHA-256) and compares it with the one that the message carries. A wrong key passes by chance once in 2^64
 * tries; whoever has found one confirms it by opening the message.
 */

/** What the searcher is given. */
export interface KeySearchTask {
  /** A SignalMessage. */
  readonly message: Uint8Array;
  readonly identities: Identities;
  /** The 32-byte message key seed with the missing bits at its end; what stands in their place does not matter. */
  readonly told: Uint8Array;
  /** How many bits are missing: 0 to 31. */
  readonly bits: number;
}

/** The 64 bytes that HMAC sets before a message (RFC 2104), as a repeated word. */
const INNER = 0x36363636;
const OUTER = 0x5c5c5c5c;
const INFO = utf8('WhisperMessageKeys');

export class KeySearch {
  /** How many keys there are to try. */
  readonly space: number;
  /** How many have been tried. */
  tried: number;
  readonly #start: number;
  readonly #told: Uint8Array;
  readonly #tag: readonly [number, number];

  readonly #salt = [new Int32Array(8), new Int32Array(8)] as const;
  /** HMAC's two states under the key of the moment. */
  readonly #keyed = [new Int32Array(8), new Int32Array(8)] as const;
  readonly #pad = new Int32Array(64);
  readonly #seed: Int32Array;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #body: readonly Int32Array[];
  readonly #digest: Int32Array;
  readonly #hash = new Int32Array(8);

  /**
   * @param start the candidate with which to begin, below 2^bits. From there all are tried in order, from the last on to
   *   the first; begun at random, the search takes on average half of the keys.
   * @param tried how many of them have been tried before, to go on from there
   */
  constructor({ message, identities, told, bits }: KeySearchTask, start: number, tried = 0) {
    this.space = 2 ** bits;
    this.tried = tried;
    this.#start = start;
    this.#told = told.slice();
    new DataView(this.#told.buffer).setInt32(28, this.#lastWord & -this.space);

    const end = message.length - TAG_LENGTH;
    const tag = new DataView(message.buffer, message.byteOffset + end);
    this.#tag = [tag.getInt32(0), tag.getInt32(4)];
    this.#body = lastBlocks(concat(identities.sender, identities.receiver, message.subarray(0, end)), 64);
    this.#seed = only(lastBlocks(this.#told, 64));
    this.#first = only(lastBlocks(concat(INFO, Uint8Array.of(1)), 64));
    this.#second = only(lastBlocks(concat(new Uint8Array(32), INFO, Uint8Array.of(2)), 64));
    this.#digest = only(lastBlocks(new Uint8Array(32), 64));
    // Nothing in these depends on the candidate.
    for (const block of [...this.#body, this.#first]) expand(block);
    this.#setKey(this.#salt, new Int32Array(8));
  }

  /** The candidate that comes next, below {@link space}. */
  get next(): number {
    return (this.#start + this.tried) % this.space;
  }
  get #lastWord(): number {
    return new DataView(this.#told.buffer).getInt32(28);
  }

  /**
   * Tries at most so many keys. Returns the 32-byte seed that fits, and stands behind it then, to go on; or `undefined`
   * when none of these fitted, or all have been tried.
   */
  run(most: number): Uint8Array | undefined {
    const { space } = this;
    const told = this.#lastWord;
    const until = Math.min(space, this.tried + most);
    while (this.tried < until) {
      const word = told | this.next;
      this.tried += 1;
      if (!this.#fits(word)) continue;
      const seed = this.#told.slice();
      new DataView(seed.buffer).setInt32(28, word);
      return seed;
    }
    return undefined;
  }

  #fits(lastWord: number): boolean {
    const hash = this.#hash;
    this.#seed[7] = lastWord;
    expand(this.#seed);
    compress(hash, this.#salt[0], this.#seed);
    this.#finish(this.#salt[1]);

    this.#setKey(this.#keyed, hash);
    compress(hash, this.#keyed[0], this.#first);
    this.#finish(this.#keyed[1]);
    this.#second.set(hash);
    expand(this.#second);
    compress(hash, this.#keyed[0], this.#second);
    this.#finish(this.#keyed[1]);

    this.#setKey(this.#keyed, hash);
    hash.set(this.#keyed[0]);
    for (const block of this.#body) compress(hash, hash, block);
    this.#finish(this.#keyed[1]);
    return hash[0] === this.#tag[0] && hash[1] === this.#tag[1];
  }

  /** HMAC's states under a key of eight words. */
  #setKey(states: readonly [Int32Array, Int32Array], key: Int32Array): void {
    const pad = this.#pad;
    for (const side of [0, 1] as const) {
      const mask = side === 0 ? INNER : OUTER;
      for (let i = 0; i < 8; i += 1) pad[i] = (key[i] as number) ^ mask;
      pad.fill(mask, 8, 16);
      expand(pad);
      compress(states[side], INITIAL, pad);
    }
  }
  /** HMAC's second hash, over the first. */
  #finish(outer: Int32Array): void {
    this.#digest.set(this.#hash);
    expand(this.#digest);
    compress(this.#hash, outer, this.#digest);
  }
}

function only([block, ...more]: readonly Int32Array[]): Int32Array {
  if (!block || more.length > 0) throw new RangeError('it does not fit into one block');
  return block;
}
