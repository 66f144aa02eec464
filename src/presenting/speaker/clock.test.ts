import { expect, it } from 'vitest';
import { elapsed, lastStart } from './clock.ts';

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

it('goes on after its window was closed, and begins anew the next day', () => {
  const now = Date.UTC(2026, 10, 30, 9);
  expect(lastStart(String(now - 90_000), now)).toBe(now - 90_000);
  for (const kept of [null, '', 'soon', String(now + 1), String(now - 13 * 3600 * 1000)])
    expect(lastStart(kept, now)).toBe(now);
});
