import { describe, expect, it } from 'vitest';
import { encode } from '../../cipher/bytes.ts';
import { publicOf } from '../../cipher/primitives.ts';
import { seededRandom } from '../../cipher/random.ts';
import { KeySearch } from '../../cipher/signal/key-search.ts';
import { openMessage, readMessage } from '../../cipher/signal/message.ts';
import { expandMessageKeySeed } from '../../cipher/signal/ratchet.ts';
import { serialised } from '../../cipher/letter.ts';
import { drawStart, open, PUBLIC_KEYS, seal, taskOf } from './sealed.ts';

const random = seededRandom('sealed');

describe('the sealed message', () => {
  it('is between real public keys', () => {
    for (const [name, key] of Object.entries(PUBLIC_KEYS))
      expect(serialised(publicOf(seededRandom(`try-every-key ${name}`)(32))), name).toEqual(key);
  });

  it('is a SignalMessage that its key opens, and no other', () => {
    const sealed = seal('فردا ساعت پنج', random);
    expect(readMessage(sealed.message).ciphertext).toHaveLength(32);
    expect(open(sealed.seed, sealed)).toBe('فردا ساعت پنج');
    expect(open(random(32), sealed)).toBeUndefined();
  });

  it('has the words inside labelled as everywhere else', () => {
    const { message, seed } = seal('hello', random);
    const inside = openMessage(expandMessageKeySeed(seed), message, {
      sender: PUBLIC_KEYS.SARA,
      receiver: PUBLIC_KEYS.OMID,
    });
    expect(inside).toEqual(encode('text', new TextEncoder().encode('hello')));
  });

  it('has a key of its own, however often the same is sealed', () => {
    const [a, b] = [seal('again', random), seal('again', random)];
    expect(a.seed).not.toEqual(b.seed);
    expect(a.message).not.toEqual(b.message);
  });

  it('hands the searcher the key without the missing bits, and these are enough to find them', () => {
    for (const bits of [8, 13]) {
      const sealed = seal('to be found', random);
      const task = taskOf(sealed, bits);
      const last = new DataView(task.told.buffer).getUint32(28);
      expect(last % 2 ** bits).toBe(0);
      expect(task.told.subarray(0, 28)).toEqual(sealed.seed.subarray(0, 28));
      expect(task.told.buffer).not.toBe(sealed.seed.buffer);
      expect(Object.keys(task).sort()).toEqual(['bits', 'identities', 'message', 'told']);

      const seed = new KeySearch(task, drawStart(bits, random)).run(Infinity);
      expect(seed).toEqual(sealed.seed);
      expect(seed && open(seed, sealed)).toBe('to be found');
    }
  });

  it('starts anywhere among the candidates', () => {
    const starts = new Set(Array.from({ length: 2000 }, () => drawStart(8, random)));
    expect(Math.min(...starts)).toBe(0);
    expect(Math.max(...starts)).toBe(255);
  });
});
