import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** A named range of bytes, `start` included and `end` not, so that a drawing can mark what each byte is. */
export interface Part<Name extends string = string> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/** Lays named lengths end to end from `from`. A part of no bytes is left out. */
export function layOut<Name extends string>(lengths: readonly (readonly [Name, number])[], from = 0): Part<Name>[] {
  let start = from;
  return lengths.flatMap(([name, length]) => {
    const part = { name, start, end: start + length };
    start = part.end;
    return length > 0 ? [part] : [];
  });
}

/** @throws RangeError when `bytes` is not exactly `length` long: a mistake of the caller, not of whoever sent a message. */
export function mustBe(length: number, bytes: Uint8Array, what: string): void {
  if (bytes.length !== length) throw new RangeError(`${what}: ${bytes.length} bytes instead of ${length}`);
}

/** The bytes from `at`, as `substr(bytes, at, length)` in Telegram's documents. */
export function cut(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.subarray(at, at + length);
}

/** A number as `length` bytes, the most significant first: how MTProto writes its large numbers. */
export function bigEndian(value: bigint, length: number): Uint8Array {
  return hexToBytes(value.toString(16).padStart(2 * length, '0'));
}

/** Reads bytes as one number, the most significant first. */
export function fromBigEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x0${bytesToHex(bytes)}`);
}

/** TL's `int`: 32 bits, the least significant byte first. */
export function int32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  view(bytes).setUint32(0, value, true);
  return bytes;
}

/** TL's `long`: 64 bits, the least significant byte first. Negative numbers are written in two's complement. */
export function int64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  view(bytes).setBigUint64(0, value, true);
  return bytes;
}

/** A view for reading numbers at offsets of `bytes` itself. */
export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

export { concatBytes as join };
