import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinHalves, NONCE_BYTES, open, partsOf, seal, STORAGE_KEY_BYTES } from './storage.ts';
import * as draw from './test-draws.ts';

const stored = fc.record({
  key: draw.bytes(STORAGE_KEY_BYTES),
  nonce: draw.bytes(NONCE_BYTES),
  record: fc.uint8Array({ maxLength: 200 }),
});

describe('a record on the disk', () => {
  it('opens with its key, to Node as to us', () => {
    fc.assert(
      fc.property(stored, ({ key, nonce, record }) => {
        const sealed = seal(key, record, nonce);
        expect(open(key, sealed)).toEqual(record);
        const node = createDecipheriv('aes-256-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
        expect(new Uint8Array(Buffer.concat([node.update(sealed.subarray(12, -16)), node.final()]))).toEqual(record);
      }),
    );
  });
  it('opens with no other key, and not when changed', () => {
    fc.assert(
      fc.property(stored, fc.nat(), ({ key, nonce, record }, bit) => {
        const sealed = seal(key, record, nonce);
        expect(open(draw.flip(key, bit), sealed)).toBeUndefined();
        expect(open(key.subarray(1), sealed)).toBeUndefined();
        expect(open(key, draw.flip(sealed, bit))).toBeUndefined();
        expect(open(key, sealed.subarray(0, bit % sealed.length))).toBeUndefined();
      }),
    );
  });
  it('refuses a key or nonce of another length', () => {
    expect(() => seal(new Uint8Array(16), new Uint8Array(1), new Uint8Array(12))).toThrow(RangeError);
    expect(() => seal(new Uint8Array(32), new Uint8Array(1), new Uint8Array(16))).toThrow(RangeError);
  });
  it('shows its parts', () => {
    const sealed = seal(new Uint8Array(32), new Uint8Array(5), new Uint8Array(12));
    expect(partsOf(sealed)).toEqual([
      { name: 'nonce', start: 0, end: 12 },
      { name: 'encrypted_data', start: 12, end: 17 },
      { name: 'tag', start: 17, end: 33 },
    ]);
  });
});

describe('a split storage key', () => {
  it('needs both halves, in order', () => {
    fc.assert(
      fc.property(draw.bytes(32), draw.bytes(32), fc.nat(), (first, second, bit) => {
        const whole = joinHalves(first, second);
        expect(whole).toHaveLength(STORAGE_KEY_BYTES);
        expect(joinHalves(draw.flip(first, bit), second)).not.toEqual(whole);
        expect(joinHalves(first, draw.flip(second, bit))).not.toEqual(whole);
      }),
    );
    expect(() => joinHalves(new Uint8Array(16), new Uint8Array(32))).toThrow(RangeError);
  });
});
