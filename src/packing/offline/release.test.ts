import { expect, test } from 'vitest';
import { ageInWords, allOf, type Release, waysOf } from './release.ts';

const files = Object.fromEntries(
  [
    '',
    'glossary/',
    'exhibits/key-check/',
    'fa/',
    'fa/glossary/',
    '_astro/site.css',
    'pagefind/pagefind.js',
    'pagefind/pagefind.en_1.pf_meta',
    'pagefind/pagefind.fa_1.pf_meta',
    'pagefind/fragment/fa_group_1.pf_fragment',
    'evidence/',
    'evidence/open.py',
    'pictures/key-check.en.png',
    'pictures/key-check.fa.png',
  ].map((path) => [path, ['00', 1]] as const),
);
const release: Release = { id: 'x', base: '/some/', files, stored: {} };
const way = (path: string, mode = 'cors', method = 'GET'): string =>
  waysOf({ method, url: `https://x.example${path}`, mode }, 'https://x.example', release);

test('pages ask the network first, files with their sum in their name do not', () => {
  expect(way('/some/glossary/', 'navigate')).toBe('page');
  expect(way('/some/_astro/site.css')).toBe('immutable');
  expect(way('/some/pagefind/pagefind.js')).toBe('other');
});

test('frames, files to save, what is sent, and other places are none of its business', () => {
  for (const path of [
    '/some/embed/key-check/',
    '/some/fa/embed/key-check/',
    '/some/files/x.html',
    '/some/data/x.csv',
    '/glossary/',
  ])
    expect(way(path, 'navigate'), path).toBe('nothing');
  expect(way('/some/glossary/', 'navigate', 'POST')).toBe('nothing');
  expect(way('/some/embed/', 'navigate')).toBe('page');
});

test('everything of a language is its pages and what they ask for', () => {
  expect(allOf('en', ['en', 'fa'], release).sort()).toEqual(
    [
      '',
      '_astro/site.css',
      'evidence/',
      'exhibits/key-check/',
      'glossary/',
      'pagefind/pagefind.en_1.pf_meta',
      'pagefind/pagefind.js',
      'pictures/key-check.en.png',
    ].sort(),
  );
  expect(allOf('fa', ['en', 'fa'], release).sort()).toEqual(
    [
      '_astro/site.css',
      'fa/',
      'fa/glossary/',
      'pagefind/fragment/fa_group_1.pf_fragment',
      'pagefind/pagefind.fa_1.pf_meta',
      'pagefind/pagefind.js',
      'pictures/key-check.fa.png',
    ].sort(),
  );
});

test('an age is said in the words of the language', () => {
  expect(ageInWords(59 * 60_000, 'en', 'just now')).toBe('just now');
  expect(ageInWords(3 * 3_600_000, 'en', '')).toBe('3 hours ago');
  expect(ageInWords(50 * 3_600_000, 'fa', '')).toBe('۲ روز پیش');
});
