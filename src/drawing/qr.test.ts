import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr.ts';

/** Draws a code's outline, four pixels a module, as a camera would see it. */
function drawn({ side, path }: ReturnType<typeof qrCode>): { pixels: Uint8ClampedArray; width: number } {
  const SCALE = 4;
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { pixels, width };
}

describe('a QR code', () => {
  it.each([
    'https://who-holds-the-key.example/teach/one-lesson/pupils/',
    'https://who-holds-the-key.example/fa/exhibits/move-the-server/?data=in-country&hide=title,task,reasons&lock=controls',
  ])('of %s is read by another’s reader as that address', (address) => {
    const { pixels, width } = drawn(qrCode(address));
    expect(jsQR(pixels, width, width)?.data).toBe(address);
  });
});
