import { expect, it } from 'vitest';
import { elsewhereIn, toldSo } from './told-elsewhere.ts';

it('finds what asks for another country or for letters, and nothing else', () => {
  expect(elsewhereIn('?data=both&country=india&names=letters&theme=dark')).toBe('country=india&names=letters');
  for (const query of ['', '?', '?data=both', '?mycountry=india', '?country=', '?country=%3Cb%3E'])
    expect(elsewhereIn(query)).toBe('');
});

it('leads on to a page in the same state, told the same', () => {
  const page = 'https://example.org/exhibits/move-the-server/';
  expect(toldSo(page, '', '')).toBe(page);
  expect(toldSo(page, '?data=both', '?theme=dark')).toBe(`${page}?data=both`);
  expect(toldSo(page, '?data=both', '?country=india&data=abroad')).toBe(`${page}?data=both&country=india`);
  expect(toldSo(page, '', '?names=letters')).toBe(`${page}?names=letters`);
});
