import { existsSync, readFileSync } from 'node:fs';
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
    const missing = pictures.filter(({ file, lang }) => !describes(lang).draft && !existsSync(FOLDER + file));
    expect(
      missing.map(({ file }) => FOLDER + file),
      howToTake(id),
    ).toEqual([]);
  });

  it('are of the size that they are said to be', () => {
    for (const { file, width, height } of pictures.filter((one) => existsSync(FOLDER + one.file))) {
      const picture = readFileSync(FOLDER + file);
      // A PNG tells its width and height in the first chunk.
      const said = [picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)];
      expect(said, file).toEqual(['PNG', width, height]);
    }
  });
});
