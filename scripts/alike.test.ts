import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compare, kept } from './alike.ts';

/** A page of lines of words, as PNG: dark boxes on paper, `down` pixels lower, without the word `gone`. */
function page({ down = 0, gone = -1, ink = '#1a2130', width = 200 } = {}): Promise<Buffer> {
  const words = Array.from({ length: 24 }, (_, at) => ({ at, x: 8 + (at % 4) * 46, y: 10 + Math.floor(at / 4) * 20 }));
  const boxes = words
    .filter(({ at }) => at !== gone)
    .map(({ x, y }) => `<rect x="${x}" y="${y + down}" width="34" height="7" fill="${ink}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="140"><rect width="100%" height="100%" fill="#faf7f0"/>${boxes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
const before = kept(await page());
const held = async (now: Promise<Buffer>) => compare(await now, await before);

test('the same page is alike, and so is one whose letters are drawn half a pixel lower', async () => {
  expect(await held(page())).toMatchObject({ other: 0, worst: 0, alike: true });
  expect(await held(page({ down: 0.5 }))).toMatchObject({ alike: true });
});

test('a word that went, lines that moved, another colour or size are not', async () => {
  expect(await held(page({ gone: 9 }))).toMatchObject({ alike: false });
  expect(await held(page({ down: 4 }))).toMatchObject({ alike: false });
  expect(await held(page({ ink: '#8a3a00' }))).toMatchObject({ alike: false });
  expect(await held(page({ width: 210 }))).toMatchObject({ other: 1, alike: false });
});

test('what is another is shown in red', async () => {
  const { difference } = await held(page({ gone: 0 }));
  const { data, info } = await sharp(difference).raw().toBuffer({ resolveWithObject: true });
  const pixel = (13 * info.width + 20) * info.channels;
  expect([...data.subarray(pixel, pixel + 3)]).toEqual([220, 0, 0]);
});
