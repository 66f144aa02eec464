import { existsSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { darkPicture, hasNoPicture, pictureFile } from './pictures.ts';

it('finds the picture of an exhibit in each language, also for a scenario that has none of its own', () => {
  expect(pictureFile('timeline', 'fa')).toBe('pictures/timeline.fa.png');
  expect(pictureFile('timeline', 'en', 'no-picture-of-this')).toBe('pictures/timeline.en.png');
});

it('finds the same picture in dark colours, where it was taken', () => {
  expect(darkPicture('pictures/timeline.fa.png')).toBe('pictures/dark/timeline.fa.webp');
  expect(darkPicture('pictures/not-yet.svg')).toBeUndefined();
  expect(darkPicture('pictures/hello.en.png')).toBeUndefined();
});

it('has a plain one for an exhibit without, and says once how to take it', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const scenario of [undefined, 'on']) {
    const file = pictureFile('hello', 'en', scenario);
    expect(existsSync(`public/${file}`), file).toBe(true);
  }
  expect(hasNoPicture('hello')).toBe(true);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.lastCall?.[0]).toMatch(/public\/pictures\/hello\.en\.png is missing: .*npm run pictures.* hello/);
  warn.mockRestore();
});
