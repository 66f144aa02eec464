import { encode } from 'uqr';

/** A QR code as an outline: its side in modules, with the quiet zone that readers need, and a path to fill. */
export interface QrCode {
  side: number;
  path: string;
}

/** So many modules stay white all round: the standard's quiet zone. */
const QUIET = 4;

/**
 * The QR code of an address, with a quarter of error correction at least, so that it can be read from a projector at an angle.
 * @throws when the address is longer than a code can hold (about two thousand letters)
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: QUIET });
  const path = data
    .flatMap((row, y) =>
      row.flatMap((black, x) => (black && !row[x - 1] ? [`M${x} ${y}h${run(row, x)}v1h-${run(row, x)}z`] : [])),
    )
    .join('');
  return { side: size, path };
}

/** How many black modules stand side by side from here. */
function run(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from);
  return (end < 0 ? row.length : end) - from;
}
