import sharp from 'sharp';

/** By how much a colour, of 0 to 255, may differ before a pixel counts as another. */
const SAME = 48;
/** The side of a square, in pixels, in which what is another is counted by itself: about a word. */
const SQUARE = 16;

export interface Compared {
  /** How large a part of the pixels is another, from 0 to 1; 1 where the sizes differ. */
  other: number;
  /** The same of the square in which most are another. */
  worst: number;
  /** Whether it looks as it did: machines draw the edges of letters otherwise, and that is no fault. */
  alike: boolean;
  /** What is stored, as PNG. */
  stored: Buffer;
  /** The picture in grey, what is another in red, as PNG. */
  difference: Buffer;
}

/** As a picture is kept: small, and close enough to be compared. */
export const kept = (png: Buffer): Promise<Buffer> => sharp(png).webp({ quality: 50, effort: 6 }).toBuffer();

/**
 * Which pixels of a picture are another in a second of the same size: those darker or lighter than all nine around the same
 * place, seen from either. So the edge of a letter that is drawn otherwise is none; what came, went or moved is.
 */
function others(one: Buffer, two: Buffer, width: number, height: number): boolean[] {
  const around = (x: number, y: number): number[] => {
    const places = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((along) => [x + along, y + down] as const));
    return places.filter(([x, y]) => x >= 0 && x < width && y >= 0 && y < height).map(([x, y]) => y * width + x);
  };
  const within = (value: number, picture: Buffer, near: number[], part: number): boolean => {
    const values = near.map((at) => picture[at * 3 + part] ?? 0);
    return value >= Math.min(...values) - SAME && value <= Math.max(...values) + SAME;
  };
  return Array.from({ length: width * height }, (_, at) => {
    const parts = [0, 1, 2].map((part) => [one[at * 3 + part] ?? 0, two[at * 3 + part] ?? 0] as const);
    if (parts.every(([a, b]) => Math.abs(a - b) <= SAME)) return false;
    const near = around(at % width, Math.floor(at / width));
    return parts.some(([a, b], part) => !within(a, two, near, part) || !within(b, one, near, part));
  });
}

/** Holds a picture against one that was kept. */
export async function compare(png: Buffer, webp: Buffer): Promise<Compared> {
  const raw = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  // What keeping a picture loses, it loses of both.
  const [now, before] = await Promise.all([raw(await kept(png)), raw(webp)]);
  const { width, height } = now.info;
  const sameSize = width === before.info.width && height === before.info.height;
  const isOther = sameSize
    ? others(now.data, before.data, width, height)
    : Array.from({ length: width * height }, () => true);
  const shown = Buffer.alloc(width * height * 3);
  const squares = new Map<string, number>();
  isOther.forEach((is, at) => {
    const grey = 128 + ((now.data[at * 3 + 1] ?? 0) >> 1);
    shown.set(is ? [220, 0, 0] : [grey, grey, grey], at * 3);
    if (!is) return;
    const square = [at % width, at / width].map((place) => Math.floor(place / SQUARE)).join();
    squares.set(square, (squares.get(square) ?? 0) + 1);
  });
  const other = isOther.filter(Boolean).length / (width * height);
  const worst = Math.max(0, ...squares.values()) / SQUARE ** 2;
  return {
    other,
    worst,
    // Measured between two machines: at most 0.0013 and 0.023. A cell's words two pixels higher: 0.0004 and 0.09.
    alike: other <= 0.002 && worst <= 0.05,
    stored: await sharp(webp).png().toBuffer(),
    difference: await sharp(shown, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
  };
}
