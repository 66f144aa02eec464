import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsWith, MODES_HERE } from './modes.ts';
import { LEAST, MOST, params, withOther, type State } from './params.ts';

describe('the address', () => {
  it('gives back every state it was given', () => {
    const anyGroup = fc.constantFrom('none' as const, ...MODES_HERE.fitting);
    const anyState: fc.Arbitrary<State> = fc.record(
      { members: fc.integer({ min: LEAST, max: MOST }), ghost: anyGroup, other: anyGroup },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyState, (state) => {
        expect(params.read(params.write(state))).toEqual(state);
      }),
    );
  });

  it('never leaves the schema', () => {
    expect(params.read('?members=2&ghost=sms')).toEqual(params.defaults);
    expect(params.read('?members=5001')).toEqual(params.defaults);
    expect(params.read('?members=257').members).toBe(257);
  });

  it('knows each scenario', () => {
    for (const id of params.ids) expect(params.scenarioOf(params.read(params.write(params.inScenario(id))))).toBe(id);
  });
});

describe('the lanes', () => {
  it('are one group of each kind', () => {
    expect(groupsWith('none')).toEqual(['telegram-group', 'whatsapp-group']);
  });

  it('give the place of one to another of its kind', () => {
    // What has the same keys stands for a group that is not there yet.
    expect(groupsWith('messenger-2016')).toEqual(['messenger-2016', 'whatsapp-group']);
    expect(groupsWith('signal')).toEqual(['telegram-group', 'signal']);
  });

  it('have somebody read along in the other too', () => {
    const state: State = { members: 30, ghost: 'telegram-group', other: 'none' };
    expect(withOther(state, 'messenger-2016')).toEqual({ ...state, ghost: 'messenger-2016', other: 'messenger-2016' });
    expect(withOther(state, 'signal')).toEqual({ ...state, other: 'signal' });
    expect(withOther({ ...state, ghost: 'none' }, 'signal').ghost).toBe('none');
  });
});
