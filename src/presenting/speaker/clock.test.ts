import { expect, it } from 'vitest';
import { elapsed } from './clock.ts';

it('shows a span of time', () => {
  expect([-5, 0, 999, 61_000, 3_599_999, 3_600_000, 36_061_000].map(elapsed)).toEqual([
    '00:00',
    '00:00',
    '00:00',
    '01:01',
    '59:59',
    '01:00:00',
    '10:01:01',
  ]);
});
