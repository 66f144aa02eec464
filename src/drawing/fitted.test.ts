import { expect, it } from 'vitest';
import { fitted, widthOf } from './fitted.ts';

it('narrows a label to its room, and leaves one that fits as it is', () => {
  expect(fitted('Telegram server', 10, 60)).toBe(60);
  expect(fitted('Telegram server', 10, 80)).toBeUndefined();
  expect(fitted('Telegram server', 10, 80, true)).toBe(80);
});

it('knows that letters of Arabic script stand closer, and that a joiner takes no room', () => {
  expect(widthOf('نسخه‌ای')).toBeCloseTo(6 * 0.42);
  expect(widthOf('No copy')).toBeCloseTo(7 * 0.52);
});
