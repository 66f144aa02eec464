import { expect, it } from 'vitest';
import { addHand, handsFor, NO_HANDS, readCounts } from './hands.ts';

it('counts hands, and takes none that nobody raised', () => {
  const two = addHand(addHand(NO_HANDS, 'words', 1), 'words', 1);
  expect(handsFor(two, 'words')).toBe(2);
  expect(handsFor(addHand(NO_HANDS, 'words', -1))).toBe(0);
  expect(handsFor(addHand(addHand(two, 'bytes', 1), 'words', -1))).toBe(2);
});

it('keeps choices in the order in which they were first named', () => {
  const hands = ['12', '3', '12', '7'].reduce((counted, choice) => addHand(counted, choice, 1), NO_HANDS);
  expect(addHand(hands, '12', -1)).toEqual([
    ['12', 1],
    ['3', 1],
    ['7', 1],
  ]);
});

it('reads what another window says, and nothing else', () => {
  const counts = { 1: [['a', 4] as const, ['b', 2] as const], 'slide-exhibit': [['words', 12] as const] };
  expect(readCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
  for (const wrong of [null, 7, 'x', undefined, [], { 1: 'x' }, { 1: [-1] }, { 1: [['a', 0.5]] }, { 1: [['a', 1e9]] }])
    expect(readCounts(wrong)).toEqual({});
  for (const wrong of [{ 1: [['a']] }, { 1: [[7, 1]] }, { 1: [['a', null]] }, { 1: [['a', 1, 1]] }])
    expect(readCounts(wrong)).toEqual({});
});
