import { describe, expect, it } from 'vitest';
import { direction, LANGUAGES, languageFromRoute, numeral, otherLanguages, plain, routePart } from './languages.ts';

describe('languages', () => {
  it('writes Persian from right to left', () => {
    expect([direction('en'), direction('fa')]).toEqual(['ltr', 'rtl']);
  });

  it('puts only Persian digits into Persian text and leaves the rest', () => {
    expect(numeral('fa', 2016)).toBe('۲۰۱۶');
    expect(numeral('fa', '-12.5 kB (٣)')).toBe('-۱۲.۵ kB (٣)');
    expect(plain('fa', '۱۲۵ و 7')).toBe('125 و 7');
    expect(plain('en', '125')).toBe('125');
    expect(numeral('en', 2016)).toBe('2016');
  });

  it('reads and writes the language part of a route', () => {
    for (const lang of LANGUAGES) expect(languageFromRoute(routePart(lang))).toBe(lang);
    expect(() => languageFromRoute('de')).toThrow('"de"');
  });

  it('offers the other languages only', () => {
    expect(otherLanguages('fa')).toEqual(LANGUAGES.filter((lang) => lang !== 'fa'));
    expect(otherLanguages('fa')).toContain('en');
  });
});
