import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isArrivedAt, withSheetsInside, withSheetsOutside } from './sheets-inside.ts';

const CSS = 'p{color:red}';
const hash = createHash('sha256').update(CSS).digest('base64');
const page = (style: string, policy: string, faces = ''): string =>
  `<html><head><meta http-equiv="content-security-policy" content="style-src ${policy}">${faces}${style}</head><body><p>Words</p></body></html>`;
const LINK = '<link rel="stylesheet" href="/_astro/a.css">';

it('puts sheets into a page, allows them, and asks for no face ahead of the words', () => {
  const before = page(LINK, `'self'`, '<link rel="preload" as="font" type="font/woff2" crossorigin href="/a.woff2">');
  const after = withSheetsInside(before, (address) => (address === '/_astro/a.css' ? `${CSS}\n` : ''));
  expect(after).toBe(page(`<style data-sheet="/_astro/a.css">${CSS}</style>`, `'sha256-${hash}' 'self'`));
  expect(withSheetsOutside(after)).toContain(LINK);
});

it('does so where readers arrive', () => {
  const arrived = ['', 'fa/', 'pt-br/', 'chapters/the-order/', 'fa/exhibits/key-check/', 'fa/take/', 'embed/'];
  expect(arrived.filter((path) => !isArrivedAt(`${path}index.html`))).toEqual([]);
  const not = ['present/the-order/', 'fa/present/the-order/', 'embed/key-check/', 'fa/exhibits/key-check/false-key/'];
  expect(not.filter((path) => isArrivedAt(`${path}index.html`))).toEqual([]);
});
