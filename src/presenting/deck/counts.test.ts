import { expect, it } from 'vitest';
import { addHand, readCounts } from './counts.ts';

it('counts hands, and takes none that nobody raised', () => {
  const two = addHand(addHand({}, '1', 2, 1), '1', 2, 1);
  expect(two).toEqual({ 1: [0, 0, 2] });
  expect(addHand(two, '1', 0, -1)).toEqual({ 1: [0, 0, 2] });
  expect(addHand(addHand(two, '1', 2, -1), '3', 0, 1)).toEqual({ 1: [0, 0, 1], 3: [1] });
});

it('reads what another window says, and nothing else', () => {
  const counts = { 1: [0, 4, 2], 2: [12] };
  expect(readCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
  for (const other of [null, 7, 'x', undefined, [], { 1: 'x' }, { 1: [-1] }, { 1: [0.5] }, { 1: [1e9] }, { 1: [null] }])
    expect(readCounts(other)).toEqual({});
});
