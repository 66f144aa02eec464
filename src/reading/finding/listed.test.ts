import { describe, expect, it } from 'vitest';
import { listedIn, robots, securityText, sitemap } from './listed.ts';

const page = (head: string): string => `<html><head>${head}</head><body><link rel="canonical" href="no"></body></html>`;
const CANONICAL = '<link rel="canonical" href="https://a.example/fa/">';

describe('what is listed', () => {
  it('is a page with an address of its own that does not forbid it', () => {
    expect(listedIn(page(CANONICAL))).toEqual({ address: 'https://a.example/fa/', languages: {}, changed: undefined });
    expect(listedIn(page(''))).toBeUndefined();
    expect(listedIn(page(`${CANONICAL}<meta name="robots" content="noindex">`))).toBeUndefined();
  });

  it('has its other languages and the day of its last change, in an order that is always the same', () => {
    const one = listedIn(
      page(
        `${CANONICAL}<link rel="alternate" hreflang="en" href="https://a.example/"><meta property="article:modified_time" content="2026-11-30">`,
      ),
    );
    const other = listedIn(page('<link rel="canonical" href="https://a.example/">'));
    if (!one || !other) expect.fail();
    expect(sitemap([one, other])).toBe(sitemap([other, one]));
    expect(sitemap([one, other])).toContain(
      '<url><loc>https://a.example/fa/</loc><lastmod>2026-11-30</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://a.example/"/></url>',
    );
  });

  it('is told to robots', () => {
    expect(robots('https://a.example/b/')).toContain('Sitemap: https://a.example/b/sitemap.xml');
  });
});

describe('whom to tell of a hole', () => {
  it('holds for a year from the last change', () => {
    const text = securityText({ contact: 'mailto:a@a.example', address: 'https://a.example/', from: '2026-11-30' });
    expect(text).toContain('Contact: mailto:a@a.example\nExpires: 2027-11-30T00:00:00.000Z\n');
  });
  it('is an address', () => {
    expect(() => securityText({ contact: 'me', address: '', from: '2026-11-30' })).toThrow('SITE_CONTACT is me');
  });
});
