import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from './zlib.ts';

it('packs what any zlib unpacks, and unpacks it again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(new Uint8Array(inflateSync(pack(bytes)))).toEqual(bytes);
      expect(unpack(pack(bytes))).toEqual(bytes);
    }),
  );
  for (const length of [0, 65_534, 65_535, 65_536, 131_070, 200_000]) {
    const bytes = new Uint8Array(length).map((_, at) => (at * 31) & 255);
    expect(new Uint8Array(inflateSync(pack(bytes)))).toEqual(bytes);
    expect(unpack(pack(bytes))).toEqual(bytes);
  }
});

it('unpacks nothing else', () => {
  const packed = pack(Uint8Array.of(1, 2, 3));
  for (const [at, byte] of packed.entries()) expect(unpack(packed.with(at, byte ^ 1)), `${at}`).toBeUndefined();
  for (let length = 0; length < packed.length; length++) expect(unpack(packed.subarray(0, length))).toBeUndefined();
  expect(unpack(new Uint8Array(deflateSync(new Uint8Array(100))))).toBeUndefined();
  expect(unpack(new Uint8Array([...packed, 0]))).toBeUndefined();
});
