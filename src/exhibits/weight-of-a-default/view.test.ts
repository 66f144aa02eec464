import '../kit/all-modes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposuresIn } from './exposures.ts';
import { params, PEOPLE, WHOLE, type State } from './params.ts';
import { COLUMNS, DOTS, FIELDS, fieldsOf, PITCH, ROWS, type Field } from './view.ts';

const order = exposuresIn(params.defaults);
const fields = (state: Partial<State>, exposures = order): Record<string, Field> =>
  Object.fromEntries(fieldsOf({ ...params.defaults, ...state }, exposures).map((field) => [field.id, field]));

/** How many dots a path has: it is made of rows of whole dots. */
const dotsIn = (path: string): number =>
  [...path.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + Number(length) / PITCH, 0);
const dotsOf = (field: Field | undefined, verdict: string): number =>
  dotsIn(field?.marks.find((mark) => mark.verdict === verdict)?.path ?? '');

describe('the fields', () => {
  it('have as many dots as stand for all the people, for every share', () => {
    expect(ROWS * COLUMNS).toBe(DOTS);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WHOLE }), fc.integer({ min: 0, max: WHOLE }), (share, backups) => {
        for (const { marks, groups } of Object.values(fields({ share, backups }))) {
          expect(marks.reduce((sum, { path }) => sum + dotsIn(path), 0)).toBe(DOTS);
          expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(PEOPLE);
        }
      }),
    );
  });

  it('draw as many open dots as people are opened', () => {
    for (const share of [0, 1, 50, 333, 500, WHOLE]) {
      const { optional } = fields({ share });
      expect(optional?.opened['stored-text']).toBe((PEOPLE / WHOLE) * (WHOLE - share));
      expect(dotsOf(optional, 'readable')).toBe((DOTS / WHOLE) * (WHOLE - share));
    }
  });

  it('stay inside the drawing', () => {
    for (const { marks } of Object.values(fields({ share: 333 })))
      for (const { path } of marks)
        for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
          expect(Number(x) + Number(length)).toBeLessThanOrEqual(COLUMNS * PITCH);
          expect(Number(y)).toBeLessThan(ROWS * PITCH);
        }
  });

  it('have a border only between two groups, at the place where they meet', () => {
    expect(fields({ share: 0 })['optional']?.border).toBe('');
    expect(fields({ share: WHOLE })['optional']?.border).toBe('');
    expect(fields({ share: 500 })['optional']?.border).toBe('M0 250H400');
    expect(fields({ share: 1 })['optional']?.border).toBe('M0 500H380V490H400');
  });

  it('are opened by a backup only when its host is reached', () => {
    expect(fields({ backups: 250 })['default']?.opened['stored-text']).toBe(0);
    const reached = exposuresIn({ ...params.defaults, powers: ['take-disks', 'compel-keys', 'reach-backup'] });
    expect(fields({ backups: 250 }, reached)['default']?.opened['stored-text']).toBe(PEOPLE / 4);
  });

  it('are two defaults, each with those who differ, where there is something to choose', () => {
    expect(FIELDS.map(({ id }) => id)).toEqual(['optional', 'default']);
    const whoIn = (state: Partial<State>) =>
      Object.values(fields(state, exposuresIn({ ...params.defaults, ...state }))).map(({ groups }) =>
        groups.map(({ who }) => who),
      );
    expect(whoIn({})).toEqual([
      ['usual', 'other'],
      ['usual', 'other'],
    ]);
    expect(whoIn({ default: 'signal', backups: 300 })).toEqual([['usual', 'other'], ['all']]);
  });
});
