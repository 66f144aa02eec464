import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SignalError } from './bytes.ts';
import { readFields, writeFields, type FieldKind } from './protobuf.ts';
import { fromHex, toHex } from './test-support.ts';

const SCHEMA: Record<number, FieldKind> = { 1: 'number', 2: 'bytes', 16: 'number' };
const read = (hex: string): ReturnType<typeof readFields> => {
  const bytes = fromHex(hex);
  return readFields(bytes, SCHEMA, 0, bytes.length);
};

test('the examples of the encoding guide', () => {
  expect(toHex(writeFields([1, 150]))).toBe('089601');
  expect(read('089601').number(1)).toBe(150);
  expect(toHex(writeFields([2, new TextEncoder().encode('testing')]))).toBe('120774657374696e67');
});

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), fc.uint8Array({ maxLength: 300 }), fc.boolean(), (number, bytes, last) => {
      const written = writeFields([1, number], [2, bytes], [16, last ? 0 : undefined]);
      const fields = readFields(written, SCHEMA, 0, written.length);
      expect(fields.number(1)).toBe(number);
      expect(fields.bytes(2)).toEqual(bytes);
      expect(fields.optionalNumber(16)).toBe(last ? 0 : undefined);
    }),
  );
});

test('any bytes at all are read or refused with a SignalError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      try {
        readFields(bytes, SCHEMA, 0, bytes.length);
      } catch (error) {
        expect(error).toBeInstanceOf(SignalError);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('refuses', () => {
  test.each([
    ['an unknown field', '1801'],
    ['a field twice', '08010801'],
    ['a number where bytes belong', '1001'],
    ['bytes that run past the end', '120501'],
    ['a number cut off', '0880'],
    ['a number written longer than need be', '088100'],
    ['a number of more than 32 bits', '088080808010'],
    ['a number of more than five bytes', '08808080808001'],
  ])('%s', (_, hex) => {
    expect(() => read(hex)).toThrow(SignalError);
  });
  test('a missing field', () => {
    expect(() => read('0801').bytes(2)).toThrow(SignalError);
    expect(() => read('').number(1)).toThrow(SignalError);
  });
  test('to write what is no unsigned 32-bit number', () => {
    for (const value of [-1, 2 ** 32, 0.5, Number.NaN]) expect(() => writeFields([1, value])).toThrow(SignalError);
  });
});
