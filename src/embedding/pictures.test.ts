import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PICTURES } from './pictures.ts';

it.each(PICTURES)('the picture $file is there, and of the size it is said to be', ({ file, width, height }) => {
  const picture = readFileSync(new URL(`../../public/pictures/${file}`, import.meta.url));
  // A PNG tells its width and height in the first chunk.
  expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
    'PNG',
    width,
    height,
  ]);
});
