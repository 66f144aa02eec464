import { expect, test } from 'vitest';
import { addressOf, inCopy, type Known, spotIn } from './links.ts';

const pages = { '/chapters/the-order/': true, '/exhibits/key-check/': true, '/': true };
const known: Known = { site: 'https://x.example/some/', way: 'hash', pages };
const here = '/chapters/the-order/';

test('a link leads within the copy if it can', () => {
  const cases: [string, string][] = [
    ['/some/exhibits/key-check/?a=b#c', '#/exhibits/key-check/?a=b#c'],
    ['/some/exhibits/key-check/one-situation/', '#/exhibits/key-check/one-situation/'],
    ['#sources', '#/chapters/the-order/#sources'],
    ['?data=abroad', '#/chapters/the-order/?data=abroad'],
    ['/some/', '#/'],
  ];
  for (const [from, to] of cases) {
    expect(inCopy(from, here, known)).toBe(to);
    expect(inCopy(to, here, known), 'and is left alone then').toBe(to);
  }
});

test('and else to the site; what is elsewhere stays', () => {
  expect(inCopy('/some/teach/', here, known)).toBe('https://x.example/some/teach/');
  for (const href of ['https://x.example/some/', 'https://signal.org/docs/', 'mailto:a@b', 'blob:null/1'])
    expect(inCopy(href, here, known)).toBe(href);
});

test('a copy of one page needs no names of pages, one of documents has them in its query', () => {
  expect(inCopy('#sources', here, { ...known, way: 'none' })).toBe('#sources');
  expect(inCopy('/some/', here, { ...known, way: 'none', pages: { [here]: true } })).toBe('https://x.example/some/');
  expect(inCopy('/some/chapters/the-order/?preview', '/', { ...known, way: 'query' })).toBe(
    '?page=/chapters/the-order/&preview',
  );
});

test('what an address names is read back', () => {
  for (const way of ['hash', 'query'] as const) {
    const spot = { path: '/exhibits/key-check/', search: '?a=b', hash: '#c' };
    const url = new URL(addressOf(spot, { way }), 'file:///tmp/copy.html');
    expect(spotIn(url, { way })).toMatchObject({ path: spot.path, hash: spot.hash });
  }
  expect(spotIn({ search: '', hash: '#sources' }, { way: 'hash' })).toBeUndefined();
});
