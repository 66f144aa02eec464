import { describe, expect, it } from 'vitest';
import { absolute, pathTo, pathToFile, type PageAddress } from './addresses.ts';

const PAGES: [PageAddress, string][] = [
  [{ kind: 'home' }, ''],
  [{ kind: 'chapters' }, 'chapters/'],
  [{ kind: 'chapter', id: 'the-order' }, 'chapters/the-order/'],
  [{ kind: 'slides', id: 'the-order' }, 'present/the-order/'],
  [{ kind: 'speaker', id: 'the-order' }, 'present/the-order/speaker/'],
  [{ kind: 'exhibits' }, 'exhibits/'],
  [{ kind: 'teach' }, 'teach/'],
  [{ kind: 'exhibit', id: 'move-the-server' }, 'exhibits/move-the-server/'],
  [{ kind: 'exhibit', id: 'move-the-server', scenario: 'data-moves' }, 'exhibits/move-the-server/data-moves/'],
  [{ kind: 'embed-guide' }, 'embed/'],
  [{ kind: 'embed', id: 'move-the-server' }, 'embed/move-the-server/'],
  [{ kind: 'sources' }, 'sources/'],
  [{ kind: 'glossary' }, 'glossary/'],
  [{ kind: 'how-we-know' }, 'how-we-know/'],
  [{ kind: 'changes' }, 'changes/'],
  [{ kind: 'evidence' }, 'evidence/'],
];

describe('addresses', () => {
  it.each(PAGES)('puts %o below the root in English and below fa in Persian', (page, path) => {
    expect(pathTo('en', page, '/')).toBe(`/${path}`);
    expect(pathTo('fa', page, '/')).toBe(`/fa/${path}`);
  });

  it.each(['/docs', '/docs/', 'docs'])('respects the base path written %s', (base) => {
    expect(pathTo('fa', { kind: 'home' }, base)).toBe('/docs/fa/');
    expect(pathToFile('loader.js', base)).toBe('/docs/loader.js');
  });

  it('leads to the site from a file that stands elsewhere', () => {
    expect(pathTo('fa', { kind: 'home' }, 'https://example.org/docs/')).toBe('https://example.org/docs/fa/');
    expect(pathToFile('a.py', 'https://example.org')).toBe('https://example.org/a.py');
  });

  it('makes full addresses from the configured site', () => {
    expect(absolute('/fa/', 'https://example.org')).toBe('https://example.org/fa/');
    expect(() => absolute('/fa/', '')).toThrow('SITE_URL');
  });
});
