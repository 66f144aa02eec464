import { expect, it } from 'vitest';
import { pictureFile } from './pictures.ts';

it('finds the picture of an exhibit in each language, also for a scenario that has none of its own', () => {
  expect(pictureFile('timeline', 'fa')).toBe('pictures/timeline.fa.png');
  expect(pictureFile('timeline', 'en', 'no-picture-of-this')).toBe('pictures/timeline.en.png');
});

it('names the file that is missing', () => {
  expect(() => pictureFile('hello', 'en')).toThrow('public/pictures/hello.en.png is missing');
});
