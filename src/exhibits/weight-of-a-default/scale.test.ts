import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { params, WHOLE } from './params.ts';
import { LAST, placeOf, STOPS, stopOf, TICKS } from './scale.ts';

describe('the slider', () => {
  it('runs from nobody to all without a repeat, and ever more coarsely', () => {
    expect([STOPS[0], STOPS[LAST]]).toEqual([0, WHOLE]);
    const steps = STOPS.slice(1).map((stop, index) => stop - (STOPS[index] ?? 0));
    expect(Math.min(...steps)).toBe(1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('stops at every tick and in every scenario', () => {
    for (const share of [...TICKS, ...params.ids.map((id) => params.inScenario(id).share)])
      expect(STOPS[stopOf(share)]).toBe(share);
  });

  it('takes a share between two stops to the nearer one', () => {
    expect(STOPS[stopOf(13)]).toBe(15);
    expect(STOPS[stopOf(509)]).toBe(500);
  });

  it('places every share where its handle stands, and others in between', () => {
    for (const [index, stop] of STOPS.entries()) expect(placeOf(stop)).toBeCloseTo((index / LAST) * 100, 9);
    const scale = scaleLinear(
      STOPS,
      range(STOPS.length).map((stop) => (stop / LAST) * 100),
    );
    for (const share of range(WHOLE + 1)) expect(placeOf(share)).toBeCloseTo(scale(share), 9);
  });
});
