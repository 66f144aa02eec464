import { range } from 'd3-array';
import { scaleLog } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { FASTER, FROM, KEY_GRID, keyPaths, LANDMARKS, lastBits, placeOf, rowsOf, TARGETS, TO } from './view.ts';

describe('the scale', () => {
  const rows = rowsOf(100_000, 10);
  const row = (id: string) => rows.find((one) => one.id === id) ?? expect.fail(id);

  it('has every target once, from the quickest to the slowest', () => {
    expect(TARGETS.map(({ id }) => id)).toEqual([
      '8',
      '16',
      'code',
      '24',
      '40',
      'words',
      '56',
      '64',
      '80',
      '128',
      '256',
    ]);
  });

  it('counts half of the keys, and every bit doubles the work', () => {
    expect(row('16').here).toBeCloseTo(32_768 / 100_000);
    expect(row('24').here / row('16').here).toBeCloseTo(256);
    expect(row('code').here).toBeCloseTo(5);
  });

  it('takes the same factor off every row for the machines', () => {
    for (const { here, together } of rows) expect(here / together / (FASTER * 1e10)).toBeCloseTo(1);
  });

  it('is logarithmic, and keeps what lies beyond its ends at its ends', () => {
    const step = placeOf(10) - placeOf(1);
    expect(placeOf(1e30) - placeOf(1e29)).toBeCloseTo(step);
    // A tenth of its length is a hundred million times as long: the catalogue says so.
    expect(placeOf(1e8) - placeOf(1)).toBeCloseTo(10);
    const scale = scaleLog([10 ** FROM, 10 ** TO], [0, 100]).clamp(true);
    for (const exponent of range(FROM - 3, TO + 3, 0.37))
      expect(placeOf(10 ** exponent)).toBeCloseTo(scale(10 ** exponent), 9);
    expect([placeOf(0), placeOf(1e-30), placeOf(1e300)]).toEqual([0, 0, 100]);
    for (const { here } of rowsOf(1, 3)) expect(placeOf(here)).toBeLessThanOrEqual(100);
    for (const seconds of Object.values(LANDMARKS)) expect(placeOf(seconds)).toBeGreaterThan(0);
  });

  it('keeps the order of what a reader knows', () => {
    expect(row('128').here).toBeGreaterThan(LANDMARKS.universe);
    expect(row('256').together).toBeGreaterThan(LANDMARKS.universe);
  });
});

describe('the drawing of a key', () => {
  const seed = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0b10000001 : i === 31 ? 0b00000101 : 0));
  const squares = (path: string): number => path.split('M').length - 1;

  it('has a square for every bit', () => {
    for (const missing of [8, 13, 24]) {
      const { ones, zeros, blank } = keyPaths(seed, missing);
      expect(squares(ones) + squares(zeros) + squares(blank)).toBe(256);
      expect(squares(blank)).toBe(missing);
      expect(squares(ones)).toBe(2);
    }
  });

  it('draws the first bit first and the missing ones last, with the candidate in them', () => {
    const { ones, tried } = keyPaths(seed, 8, lastBits(seed, 8));
    expect(ones).toMatch(/^M0 0h.*M7 0h/);
    const { columns, rows } = KEY_GRID;
    expect(tried).toBe(`M${columns - 3} ${rows - 1}h.8v.8h-.8zM${columns - 1} ${rows - 1}h.8v.8h-.8z`);
    expect(
      lastBits(
        Uint8Array.from({ length: 32 }, () => 255),
        24,
      ),
    ).toBe(2 ** 24 - 1);
  });
});
