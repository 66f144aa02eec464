import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from './sources-file.ts';

const GOOD = `A:
  title: One
  publisher: Somebody
  date: "2016"
  address: https://example.org/
  kind: wire
  checked: 2026-11-21
`;
const read = (text: string) => () => readSources(text, 's.yaml');

describe('the bibliography', () => {
  it('is read as it stands', () => {
    expect(Object.keys(readSources(GOOD, 's.yaml'))).toEqual(['A']);
    const file = 'content/sources/sources.yaml';
    expect(Object.keys(readSources(readFileSync(file, 'utf8'), file)).length).toBeGreaterThan(50);
  });

  it.each([
    ['a kind that is none', GOOD.replace('wire', 'rumour'), /s\.yaml:6: A\.kind: .*"primary"/],
    ['a missing title', GOOD.replace('  title: One\n', ''), /s\.yaml:1: A\.title: /],
    ['a date of checking that is none', GOOD.replace('2026-11-21', 'soon'), /s\.yaml:7: A\.checked: expected a date/],
    [
      'a day that never was',
      GOOD.replace('"2016"', '"2016-02-30"'),
      /s\.yaml:4: A\.date: expected days that there are/,
    ],
    ['a month that never was', GOOD.replace('"2016"', 'c. 2016-13'), /s\.yaml:4: A\.date: expected days/],
    ['a date without a year', GOOD.replace('"2016"', 'in May'), /s\.yaml:4: A\.date: expected a date with a year/],
    ['an unknown key', `${GOOD}  colour: red\n`, /s\.yaml:1: A: .*colour/],
    ['what is no YAML', 'A: [1\nB: 2', /s\.yaml:\d+: /],
    ['the same id twice', GOOD + GOOD, /s\.yaml:8: .*unique/],
  ])('%s is named with its line', (_what, text, message) => {
    expect(read(text)).toThrow(message);
  });

  it('names everything that is wrong at once', () => {
    expect(read(GOOD.replace('wire', 'x').replace('  title: One\n', ''))).toThrow(/A\.title[^]*A\.kind/);
  });
});
