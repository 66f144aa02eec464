import sharp from 'sharp';

/** By how much a colour, of 0 to 255, may differ before a pixel counts as another. */
const SAME = 48;

export interface Compared {
  /** How large a part of the pixels is another, from 0 to 1; 1 where the sizes differ. */
  other: number;
  /** What is stored, as PNG. */
  stored: Buffer;
  /** The picture in grey, what is another in red, as PNG. */
  difference: Buffer;
}

/** As a picture is kept: small, and close enough to be compared. */
export const kept = (png: Buffer): Promise<Buffer> => sharp(png).webp({ quality: 50, effort: 6 }).toBuffer();

/** Holds a picture against one that was kept. */
export async function compare(png: Buffer, webp: Buffer): Promise<Compared> {
  const raw = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  // What keeping a picture loses, it loses of both.
  const [now, before] = await Promise.all([raw(await kept(png)), raw(webp)]);
  const { width, height } = now.info;
  const sameSize = width === before.info.width && height === before.info.height;
  const shown = Buffer.alloc(width * height * 3);
  let count = 0;
  for (let at = 0; at < shown.length; at += 3) {
    const by = Math.max(
      ...[0, 1, 2].map((part) => Math.abs((now.data[at + part] ?? 0) - (before.data[at + part] ?? 0))),
    );
    const isOther = !sameSize || by > SAME;
    if (isOther) count += 1;
    const grey = 128 + ((now.data[at + 1] ?? 0) >> 1);
    shown.set(isOther ? [220, 0, 0] : [grey, grey, grey], at);
  }
  return {
    other: count / (width * height),
    stored: await sharp(webp).png().toBuffer(),
    difference: await sharp(shown, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
  };
}
