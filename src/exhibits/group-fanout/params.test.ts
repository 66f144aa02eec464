import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPS, LEAST, MOST, params, type State } from './params.ts';

describe('the address', () => {
  it('gives back every state it was given', () => {
    const anyState: fc.Arbitrary<State> = fc.record(
      { members: fc.integer({ min: LEAST, max: MOST }), ghost: fc.constantFrom('none' as const, ...GROUPS) },
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
