import { expect, test } from 'vitest';
import { packingWords } from './words.ts';
import { sizeInWords, waitInWords } from './size.ts';

test('sizes are rounded up, in the digits of the language', () => {
  expect(sizeInWords('en', 693_308, packingWords('en'))).toBe('694 kB');
  expect(sizeInWords('fa', 32_723_627, packingWords('fa'))).toMatch(/^۳۲٫۸ /);
});

test('a slow line needs minutes for a file, and hours for a stick', () => {
  expect(waitInWords('en', 166_935)).toBe('1 minute');
  expect(waitInWords('en', 693_308)).toBe('2 minutes');
  expect(waitInWords('en', 62_000_000)).toBe('2.8 hours');
  expect(waitInWords('fa', 783_484)).toBe('۳ دقیقه');
});
