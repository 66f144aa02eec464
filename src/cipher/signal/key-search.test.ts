import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { utf8 } from './bytes.ts';
import { KeySearch, type KeySearchTask } from './key-search.ts';
import { openMessage, sealMessage, tagFits } from './message.ts';
import { expandMessageKeySeed } from './ratchet.ts';
import { compress, expand, INITIAL, lastBlocks } from './sha256-words.ts';

/** A sealed message, its key, and the task of finding the last `bits` bits of it. */
function planted(name: string, bits: number, words = 'Tomorrow at five.'): { seed: Uint8Array; task: KeySearchTask } {
  const random = seededRandom(name);
  const publicKey = (): Uint8Array => Uint8Array.of(5, ...random(31), 0);
  const seed = random(32);
  const identities = { sender: publicKey(), receiver: publicKey() };
  const header = { ratchetKey: publicKey(), counter: 3, previousCounter: 0 };
  const message = sealMessage(expandMessageKeySeed(seed), header, utf8(words), identities);
  return { seed, task: { message, identities, told: seed, bits } };
}

describe('SHA-256 on words', () => {
  it('is SHA-256', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const hash = INITIAL.slice();
        for (const block of lastBlocks(bytes, 0)) {
          expand(block);
          compress(hash, hash, block);
        }
        const written = new DataView(new ArrayBuffer(32));
        hash.forEach((word, i) => written.setInt32(i * 4, word));
        expect(new Uint8Array(written.buffer)).toEqual(sha256(bytes));
      }),
    );
  });
});

describe('the search for a key', () => {
  it('finds the planted key, wherever it starts and however long the message is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.integer({ min: 0, max: 9 }), fc.nat(), (name, words, bits, anywhere) => {
        const { seed, task } = planted(String(name), bits, words);
        const search = new KeySearch(task, anywhere % 2 ** bits);
        expect(search.run(Infinity)).toEqual(seed);
        expect(search.tried).toBeLessThanOrEqual(2 ** bits);
      }),
      { numRuns: 40 },
    );
  });

  it('counts the tries from its start to the key, past the last candidate', () => {
    const { seed, task } = planted('counted', 12);
    const at = (((seed[30] ?? 0) << 8) | (seed[31] ?? 0)) & 0xfff;
    for (const start of [at, (at + 1) & 0xfff, 0]) {
      const search = new KeySearch(task, start);
      expect(search.run(Infinity)).toEqual(seed);
      expect(search.tried).toBe(((at - start) & 0xfff) + 1);
    }
  });

  it('is not told the missing bits: whatever stands in their place, it does the same', () => {
    const { seed, task } = planted('not told', 10);
    const told = seed.slice();
    told[31] = 0;
    told[30] = (told[30] ?? 0) & 0b11111100;
    const [a, b] = [new KeySearch({ ...task, told }, 700), new KeySearch(task, 700)];
    expect(a.run(Infinity)).toEqual(seed);
    expect(b.run(Infinity)).toEqual(seed);
    expect(a.tried).toBe(b.tried);
  });

  it('never reports a wrong key: none fits when the told bits or the message are others', () => {
    const { seed, task } = planted('wrong', 10);
    const told = Uint8Array.from(seed, (byte, i) => (i === 5 ? byte ^ 1 : byte));
    const message = Uint8Array.from(task.message, (byte, i) => (i === 50 ? byte ^ 1 : byte));
    for (const other of [
      { ...task, told },
      { ...task, message },
      { ...task, identities: { sender: task.identities.receiver, receiver: task.identities.sender } },
    ]) {
      const search = new KeySearch(other, 0);
      expect(search.run(Infinity)).toBeUndefined();
      expect(search.tried).toBe(1024);
      expect(search.run(1)).toBeUndefined();
    }
  });

  it('agrees with the protocol on every candidate', () => {
    const { seed, task } = planted('all', 8);
    for (let last = 0; last < 256; last += 1) {
      const candidate = Uint8Array.from(seed, (byte, i) => (i === 31 ? last : byte));
      const fits = new KeySearch({ ...task, told: candidate, bits: 0 }, 0).run(1) !== undefined;
      expect(fits).toBe(tagFits(expandMessageKeySeed(candidate), task.message, task.identities));
    }
  });

  it('stops after as many as it was asked for, and goes on from there', () => {
    const { seed, task } = planted('slices', 11);
    const whole = new KeySearch(task, 99);
    whole.run(Infinity);
    let search = new KeySearch(task, 99);
    let found: Uint8Array | undefined;
    for (let slices = 1; !found; slices += 1) {
      found = search.run(50);
      expect(search.tried).toBe(Math.min(slices * 50, whole.tried));
      // Another searcher may take over.
      search = new KeySearch(task, 99, search.tried);
    }
    expect(found).toEqual(seed);
    expect(new TextDecoder().decode(openMessage(expandMessageKeySeed(found), task.message, task.identities))).toBe(
      'Tomorrow at five.',
    );
  });
});
