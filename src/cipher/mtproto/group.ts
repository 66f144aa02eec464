import { bigEndian, fromBigEndian, mustBe } from './bytes.ts';

/**
 * The Diffie-Hellman group of Telegram: the prime that its documents publish as the server's current one, and that
 * clients carry in their code. It is a safe prime: (p - 1) / 2 is prime too. The same group serves the authorisation
 * key (device and server) and secret chats (device and device).
 * Source: https://core.telegram.org/mtproto/security_guidelines, https://core.telegram.org/mtproto/samples-auth_key
 */
export const PRIME = BigInt(
  '0x' +
    'c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f' +
    '48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37' +
    '20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64' +
    '2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4' +
    'a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754' +
    'fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4' +
    'e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f' +
    '0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b',
);

/** The generator g that goes with {@link PRIME}. It generates the subgroup of prime order, because p mod 3 = 2. */
export const GENERATOR = 3n;

/** Exponents, public values and shared secrets are all this long: 256 bytes, 2048 bits. */
export const GROUP_BYTES = 256;

/** The order of the subgroup that {@link GENERATOR} generates: a prime. */
const ORDER = (PRIME - 1n) / 2n;

const MARGIN = 1n << (2048n - 64n);

/**
 * base ^ exponent mod modulus, four bits of the exponent at a time. Not constant in time: it shows a reader what happens,
 * on keys that protect nobody. Some 20 to 50 ms for 2048 bits on a laptop, more on a phone: run it ahead of time or in a
 * worker.
 */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const powers = [1n];
  for (let power = 1n; powers.length < 16; powers.push(power)) power = (power * base) % modulus;
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let squaring = 0; squaring < 4; squaring++) result = (result * result) % modulus;
    result = (result * (powers[Number.parseInt(digit, 16)] ?? 1n)) % modulus;
  }
  return result;
}

/** A comb of eight teeth, each 256 bits apart: an exponent is read in 256 columns of eight bits. */
const TEETH = 8;
const COLUMNS = 256;
let products: readonly bigint[] | undefined;

/** For each set of teeth the product of their powers of g; worked out once, which takes as long as one power by squaring. */
function comb(): readonly bigint[] {
  if (products) return products;
  const all = [1n];
  let tooth = GENERATOR;
  for (let teeth = 0; teeth < TEETH; teeth++) {
    all.push(...all.map((product) => (product * tooth) % PRIME));
    for (let squaring = 0; squaring < COLUMNS && teeth < TEETH - 1; squaring++) tooth = (tooth * tooth) % PRIME;
  }
  return (products = all);
}

/**
 * g ^ exponent mod p, with the comb of Lim and Lee ("More flexible exponentiation with precomputation", 1994): a fifth of
 * the multiplications that {@link modularPower} takes.
 */
function generatorPower(exponent: bigint): bigint {
  const bits = (exponent % ORDER).toString(2).padStart(TEETH * COLUMNS, '0');
  const table = comb();
  let result = 1n;
  for (let column = 0; column < COLUMNS; column++) {
    let teeth = 0;
    for (let tooth = 0; tooth < TEETH; tooth++)
      if (bits[(TEETH - 1 - tooth) * COLUMNS + column] === '1') teeth |= 1 << tooth;
    result = (((result * result) % PRIME) * (table[teeth] ?? 1n)) % PRIME;
  }
  return result;
}

/**
 * Whether a public value (g_a or g_b) may be used. It has to be greater than 1 and less than p - 1, and Telegram
 * recommends 2^1984 < value < p - 2^1984, which includes the former. Without it a server in the middle could send 1
 * to both ends and know their secret.
 * Source: https://core.telegram.org/mtproto/security_guidelines#g-a-and-g-b-validation
 */
export function isAcceptable(publicValue: Uint8Array): boolean {
  if (publicValue.length !== GROUP_BYTES) return false;
  const value = fromBigEndian(publicValue);
  return value > MARGIN && value < PRIME - MARGIN;
}

/**
 * g ^ exponent mod p.
 * @param exponent 256 random bytes, the most significant first: the secret that never leaves its device.
 * @returns 256 bytes, the most significant first: what is sent.
 * @throws RangeError for an exponent of another length, or one whose public value {@link isAcceptable} refuses (draw again).
 */
export function publicValue(exponent: Uint8Array): Uint8Array {
  mustBe(GROUP_BYTES, exponent, 'exponent');
  const value = bigEndian(generatorPower(fromBigEndian(exponent)), GROUP_BYTES);
  if (!isAcceptable(value)) throw new RangeError('exponent: its public value is out of bounds');
  return value;
}

/**
 * theirs ^ exponent mod p, the same at both ends.
 * @param theirs the other end's public value, 256 bytes.
 * @param exponent one's own exponent, 256 bytes.
 * @returns 256 bytes, with leading zeros if the number is shorter.
 * @throws RangeError when the public value is refused ({@link isAcceptable}) or a length is wrong.
 */
export function sharedSecret(theirs: Uint8Array, exponent: Uint8Array): Uint8Array {
  mustBe(GROUP_BYTES, exponent, 'exponent');
  if (!isAcceptable(theirs)) throw new RangeError('public value: out of bounds');
  return bigEndian(modularPower(fromBigEndian(theirs), fromBigEndian(exponent), PRIME), GROUP_BYTES);
}

/**
 * What both ends come to, for somebody who draws both exponents and needs neither public value: g ^ (a b) mod p, one quick
 * power. The same 256 bytes as {@link sharedSecret} gives.
 * @throws RangeError when an exponent is not 256 bytes.
 */
export function secretOfBoth(a: Uint8Array, b: Uint8Array): Uint8Array {
  mustBe(GROUP_BYTES, a, 'exponent');
  mustBe(GROUP_BYTES, b, 'exponent');
  const product = (fromBigEndian(a) * fromBigEndian(b)) % ORDER;
  return bigEndian(generatorPower(product), GROUP_BYTES);
}
