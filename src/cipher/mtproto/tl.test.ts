import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join } from './bytes.ts';
import * as draw from './test-draws.ts';
import { readTlBytes, tlBytes } from './tl.ts';

describe('bytes in TL', () => {
  it('write the length of bytes in one byte up to 253, and in four from there', () => {
    expect(Array.from(tlBytes(Uint8Array.of(7)))).toEqual([1, 7, 0, 0]);
    expect(Array.from(tlBytes(new Uint8Array(253)).subarray(0, 4))).toEqual([253, 0, 0, 0]);
    expect(Array.from(tlBytes(new Uint8Array(254)).subarray(0, 4))).toEqual([254, 254, 0, 0]);
    expect(Array.from(tlBytes(new Uint8Array(0x10203)).subarray(0, 4))).toEqual([254, 3, 2, 1]);
    expect(readTlBytes(Uint8Array.of(255, 0, 0, 0))).toBeUndefined();
    expect(() => tlBytes(new Uint8Array(1 << 24))).toThrow(RangeError);
  });
  it('keep any bytes in a body', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), draw.bytes(4), (some, after) => {
        const written = tlBytes(some);
        expect(written.length % 4).toBe(0);
        expect(readTlBytes(join(written, after))).toEqual({ bytes: some, end: written.length });
        expect(readTlBytes(written.subarray(0, -1))).toBeUndefined();
      }),
    );
  });
});
