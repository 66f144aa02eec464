import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { asTable, type FilledSheet, placeOf, ROOM, tally, WIDTH } from './tally.ts';

const ANSWERS = ['yes', 'no'] as const;
const sheet = (when: FilledSheet['when'], ...ticked: FilledSheet['ticked']): FilledSheet => ({ when, ticked });
/** 25 sheets before, of which 10 and 5 are right; 20 after, of which 20 and 15 are. */
const CLASS = [
  ...Array.from({ length: 10 }, () => sheet('before', 'yes', 'yes')),
  ...Array.from({ length: 5 }, () => sheet('before', 'no', 'no')),
  ...Array.from({ length: 10 }, () => sheet('before', 'unsure', undefined)),
  ...Array.from({ length: 15 }, () => sheet('after', 'yes', 'no')),
  ...Array.from({ length: 5 }, () => sheet('after', 'yes', 'unsure')),
];

describe('sheets before and after', () => {
  it('are counted line by line', () => {
    expect(tally(CLASS, ANSWERS)).toEqual([
      { before: { sheets: 25, right: 10, unsure: 10 }, after: { sheets: 20, right: 20, unsure: 0 } },
      { before: { sheets: 25, right: 5, unsure: 0 }, after: { sheets: 20, right: 15, unsure: 5 } },
    ]);
  });

  it('stand in the picture where D3 would put them', () => {
    const scale = scaleLinear([0, 1], [ROOM, WIDTH - ROOM]);
    for (const sheets of [1, 7, 30])
      for (let right = 0; right <= sheets; right++)
        expect(placeOf({ sheets, right, unsure: 0 })).toBeCloseTo(scale(right / sheets));
    expect(placeOf({ sheets: 0, right: 0, unsure: 0 })).toBeUndefined();
  });

  it('go into a spreadsheet as they are', () => {
    expect(asTable(['line', 'n', 'r', 'u', 'N', 'R', 'U'], ['a', 'b'], tally(CLASS, ANSWERS))).toBe(
      'line\tn\tr\tu\tN\tR\tU\na\t25\t10\t10\t20\t20\t0\nb\t25\t5\t0\t20\t15\t5',
    );
  });
});
