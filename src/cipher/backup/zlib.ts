import { concat, equal } from '../signal/bytes.ts';

/*
 * zlib (RFC 1950), as whoever packs without compressing writes it: blocks that are stored as they are (RFC 1951, 3.2.4), and
 * a check sum. Any tool for zlib unpacks it. It takes thirty lines where compressing takes kilobytes of code, or a browser's
 * own, which answers only later.
 */

/** A window of 32 kB, and the fastest level: what WhatsApp's files begin with. */
const HEADER = [0x78, 0x01] as const;
/** The longest block that can be stored, in bytes. */
const LONGEST = 0xffff;
/** Before each block: whether it is the last, and its length, twice. */
const BEFORE_BLOCK = 5;
const CHECK_SUM = 4;
/** The largest prime below 65,536. */
const ADLER_PRIME = 65_521;

/** The bytes, packed. */
export function pack(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += LONGEST) {
    const block = bytes.subarray(at, at + LONGEST);
    const isLast = at + LONGEST >= bytes.length;
    blocks.push(Uint8Array.of(Number(isLast), ...twice(block.length)), block);
  }
  return concat(Uint8Array.of(...HEADER), ...blocks, adler32(bytes));
}

/** What {@link pack} has packed; `undefined` for anything else. */
export function unpack(packed: Uint8Array): Uint8Array | undefined {
  const end = packed.length - CHECK_SUM;
  const blocks: Uint8Array[] = [];
  for (let at = HEADER.length + BEFORE_BLOCK; at - BEFORE_BLOCK < end; at += LONGEST + BEFORE_BLOCK)
    blocks.push(packed.subarray(at, Math.min(at + LONGEST, end)));
  const bytes = concat(...blocks);
  return equal(pack(bytes), packed) ? bytes : undefined;
}

/** A length in two bytes, the least significant first, and the same with every bit turned over. */
const twice = (length: number): number[] => [length & 255, length >> 8, ~length & 255, (~length >> 8) & 255];

/** RFC 1950's check sum, four bytes, the most significant first. */
function adler32(bytes: Uint8Array): Uint8Array {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % ADLER_PRIME;
    b = (b + a) % ADLER_PRIME;
  }
  return Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255);
}
