import { DAY, YEAR } from './amounts.ts';

/** Something that can be found by trying: a key of so many bits, or what people use in place of a key. */
export interface Target {
  id: string;
  /** How many possibilities there are. */
  keys: number;
}

/** Words in the list that dice passphrases are drawn from: five throws of a die choose one. */
export const LIST_WORDS = 6 ** 5;

const ofBits = (bits: number): Target => ({ id: String(bits), keys: 2 ** bits });

/** What stands on the scale, from the quickest to find to the slowest. */
export const TARGETS: readonly Target[] = [
  ...[8, 16, 24, 40, 56, 64, 80, 128, 256].map(ofBits),
  { id: 'code', keys: 10 ** 6 },
  { id: 'words', keys: LIST_WORDS ** 4 },
].sort((a, b) => a.keys - b.keys);

/** Lengths of time that mean something, in seconds. */
export const LANDMARKS = { second: 1, day: DAY, life: 80 * YEAR, universe: 13.8e9 * YEAR } as const;
export type LandmarkId = keyof typeof LANDMARKS;
/** Marks beyond those, in years: the scale goes on. */
export const FAR = [25, 50].map((exponent) => ({ exponent, seconds: 10 ** exponent * YEAR }));
/** In 1998 a machine made for it found a 56-bit key in less than three days: EFF-DES98. */
export const BUILT_1998 = { target: '56', seconds: 3 * DAY } as const;

/** How many times as fast as the measured one each of the assumed machines is. */
export const FASTER = 1e9;

/** The scale is as long as this, in powers of ten of a second. */
export const [FROM, TO] = [-4, 76];

/**
 * Where a time stands on the scale, in per cent of its length from the inline start; the scale is logarithmic. What lies
 * beyond an end stands at that end. As d3-scale's `scaleLog` with `clamp` has it, which would weigh 8 kB in a page that
 * places what it has just measured: a test holds this to it.
 */
export const placeOf = (seconds: number): number =>
  (100 * Math.min(TO - FROM, Math.max(0, Math.log10(seconds) - FROM))) / (TO - FROM);

/** A row of the scale. Times in seconds: of trying half of the keys, as it takes on average. */
export interface Row extends Target {
  here: number;
  together: number;
}

/**
 * @param rate keys a second of one machine
 * @param machines the number of machines that work together, as a power of ten
 */
export const rowsOf = (rate: number, machines: number): Row[] =>
  TARGETS.map((target) => {
    const here = expected(target.keys, rate);
    return { ...target, here, together: here / (FASTER * 10 ** machines) };
  });

/** The seconds that a search takes on average: half of the keys. */
export const expected = (keys: number, rate: number): number => keys / 2 / rate;

/** Columns and rows of the drawing of a key. */
export const KEY_GRID = { columns: 64, rows: 4 } as const;

/**
 * The bits of a key as squares in a grid of one unit each: a path of those that are told and set, one of those that are
 * told and not set, and the missing ones, of which `candidate` fills some.
 */
export function keyPaths(
  seed: Uint8Array,
  missing: number,
  candidate = 0,
): Record<'ones' | 'zeros' | 'blank' | 'tried', string> {
  const paths = { ones: '', zeros: '', blank: '', tried: '' };
  const total = KEY_GRID.columns * KEY_GRID.rows;
  for (let bit = 0; bit < total; bit += 1) {
    const square = `M${bit % KEY_GRID.columns} ${Math.floor(bit / KEY_GRID.columns)}h.8v.8h-.8z`;
    const fromEnd = total - 1 - bit;
    if (fromEnd < missing) {
      paths.blank += square;
      if ((candidate >>> fromEnd) & 1) paths.tried += square;
    } else paths[((seed[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1 ? 'ones' : 'zeros'] += square;
  }
  return paths;
}

/** The last bits of a key, as a number: what the search looked for. */
export const lastBits = (seed: Uint8Array, bits: number): number =>
  (new DataView(seed.buffer, seed.byteOffset).getUint32(28) & (2 ** bits - 1)) >>> 0;
