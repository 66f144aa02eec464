import { expect, it } from 'vitest';
import { minutesBehind } from './pace.ts';

it('tells how far a lesson is from its plan', () => {
  const planned = [0, 3, 5, 2];
  const at = (slide: number, minutes: number): number => minutesBehind(planned, slide, minutes * 60_000);
  expect(at(1, 0)).toBe(0);
  expect(at(1, 3)).toBe(0);
  expect(at(1, 5.5)).toBe(2);
  expect(at(2, 2.9)).toBe(0);
  expect(at(2, 1)).toBe(-2);
  expect(at(3, 12)).toBe(2);
  // The last slide has no minutes: the lesson is over.
  expect(at(4, 10)).toBe(0);
  expect(at(4, 13)).toBe(3);
});
