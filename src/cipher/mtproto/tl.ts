import { cut, join } from './bytes.ts';

/**
 * TL's `bytes` (and `string`): the length, the bytes, and zeros up to a whole number of 4-byte words. The length is one
 * byte up to 253, else 254 and three bytes. It makes any bytes fit to be a message's body.
 * Source: https://core.telegram.org/mtproto/serialize
 * @throws RangeError from 2^24 bytes on.
 */
export function tlBytes(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  if (length >= 1 << 24) throw new RangeError(`bytes: ${length} are too many`);
  const prefix =
    length < 254 ? Uint8Array.of(length) : Uint8Array.of(254, length & 255, (length >> 8) & 255, length >> 16);
  return join(prefix, bytes, new Uint8Array(-(prefix.length + length) & 3));
}

/**
 * Reads what {@link tlBytes} wrote at the front of `data`.
 * @returns the bytes and the offset after them and their zeros, or undefined if `data` is too short or its first byte 255.
 */
export function readTlBytes(data: Uint8Array): { bytes: Uint8Array; end: number } | undefined {
  const [first = 255, low = 0, middle = 0, high = 0] = data;
  if (first === 255) return undefined;
  const prefix = first < 254 ? 1 : 4;
  const length = first < 254 ? first : low | (middle << 8) | (high << 16);
  const end = (prefix + length + 3) & ~3;
  return end <= data.length ? { bytes: cut(data, prefix, length), end } : undefined;
}
