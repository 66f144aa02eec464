/**
 * SHA-256 (FIPS 180-4) on words of 32 bits, taken apart so that a search can keep what does not change from one try to
 * the next: seven times as fast as hashing each time from the start. A test holds it equal to noble's.
 */

/** The hash value before the first block, and the constants of the rounds: FIPS 180-4, sections 5.3.3 and 4.2.2. */
export const INITIAL = new Int32Array(8);
const ROUND = new Int32Array(64);

/** The first 32 bits of the part of a number behind the point. */
const fraction = (number: number): number => ((number - Math.floor(number)) * 2 ** 32) | 0;
for (let prime = 2, found = 0; found < 64; prime += 1) {
  let divisor = 2;
  while (prime % divisor !== 0) divisor += 1;
  if (divisor < prime) continue;
  if (found < 8) INITIAL[found] = fraction(Math.sqrt(prime));
  ROUND[found++] = fraction(Math.cbrt(prime));
}

/** Fills the 64 words of a block's schedule from its first 16, which are the block itself. */
export function expand(words: Int32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const a = words[i - 15] as number;
    const b = words[i - 2] as number;
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0;
  }
}

/** The hash value after a block: `into`, from the value before it and the block's schedule. `into` may be `from`. */
export function compress(into: Int32Array, from: Int32Array, schedule: Int32Array): void {
  // One by one: taking the array apart, or making one, would cost more than the rounds.
  let a = from[0] as number;
  let b = from[1] as number;
  let c = from[2] as number;
  let d = from[3] as number;
  let e = from[4] as number;
  let f = from[5] as number;
  let g = from[6] as number;
  let h = from[7] as number;
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + (ROUND[i] as number) + (schedule[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  into[0] = (from[0] as number) + a;
  into[1] = (from[1] as number) + b;
  into[2] = (from[2] as number) + c;
  into[3] = (from[3] as number) + d;
  into[4] = (from[4] as number) + e;
  into[5] = (from[5] as number) + f;
  into[6] = (from[6] as number) + g;
  into[7] = (from[7] as number) + h;
}

/**
 * The blocks of the end of a message, with its padding, as schedules whose first 16 words are filled.
 *
 * @param before how many bytes were hashed before these; a multiple of 64
 */
export function lastBlocks(bytes: Uint8Array, before: number): Int32Array[] {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, (before + bytes.length) * 8);
  return Array.from({ length: padded.length / 64 }, (_, block) => {
    const words = new Int32Array(64);
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block * 64 + i * 4);
    return words;
  });
}
