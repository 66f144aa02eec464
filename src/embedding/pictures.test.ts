import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hasNoPicture, howToTake } from '../exhibits/pictures.ts';
import { EXHIBITS } from '../exhibits/registry.ts';
import { describes } from '../language/languages.ts';
import { PICTURES } from './pictures.ts';

const FOLDER = 'public/pictures/';

/** One that is new stands there with a plain picture until its own are taken; so does a language that is not finished. */
const owed = Object.keys(EXHIBITS).filter((id) => !hasNoPicture(id));

describe.each(owed)('the pictures of %s', (id) => {
  const pictures = PICTURES.filter((one) => one.id === id);

  it('are there, in every language that is finished', () => {
    const owed = pictures.filter(({ lang }) => !describes(lang).draft).flatMap(({ file, dark }) => [file, dark]);
    const missing = owed.map((file) => FOLDER + file).filter((file) => !existsSync(file));
    expect(missing, howToTake(id)).toEqual([]);
  });

  it('are of the size that they are said to be', async () => {
    for (const { dark, width, height } of pictures.filter((one) => existsSync(FOLDER + one.dark)))
      expect(await sharp(FOLDER + dark).metadata(), dark).toMatchObject({ format: 'webp', width, height });
    for (const { file, width, height } of pictures.filter((one) => existsSync(FOLDER + one.file))) {
      const picture = readFileSync(FOLDER + file);
      // A PNG tells its width and height in the first chunk.
      const said = [picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)];
      expect(said, file).toEqual(['PNG', width, height]);
    }
  });
});
