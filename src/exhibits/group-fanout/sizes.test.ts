import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEAST, MOST } from './params.ts';
import { MODES_HERE } from './modes.ts';
import { limitsOf, NAMED, ownSources, STOPS, stopOf } from './sizes.ts';

it('has each named size among the stops, which go up from the least to the most', () => {
  expect(STOPS).toEqual(STOPS.toSorted((a, b) => a - b));
  expect([STOPS[0], STOPS.at(-1)]).toEqual([LEAST, MOST]);
  for (const size of NAMED) expect(STOPS).toContain(size);
});

it('puts every size at the nearest stop', () => {
  STOPS.forEach((stop, index) => expect(stopOf(stop)).toBe(index));
  expect(STOPS[stopOf(257)]).toBe(256);
  expect(STOPS[stopOf(4900)]).toBe(5000);
});

it('names limits that grew, from sources that there are', () => {
  for (const { then, now } of MODES_HERE.fitting.map(limitsOf)) expect(now.most).toBeGreaterThan(then.most);
  const bibliography = readFileSync('content/sources/sources.yaml', 'utf8');
  for (const id of ownSources(MODES_HERE.fitting)) expect(bibliography).toMatch(new RegExp(`^'?${id}'?:`, 'm'));
});
