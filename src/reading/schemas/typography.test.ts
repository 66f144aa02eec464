import { expect, it } from 'vitest';
import { curly } from './typography.ts';

it.each([
  ["Iran's order", 'Iran’s order'],
  ["Iranians' data", 'Iranians’ data'],
  ['He said "yes" ("no")', 'He said “yes” (“no”)'],
  ["the 'secret' chat", 'the ‘secret’ chat'],
  ['پیام «باز»', 'پیام «باز»'],
])('makes the quotes of %s curly', (straight, expected) => {
  expect(curly(straight)).toBe(expected);
});
