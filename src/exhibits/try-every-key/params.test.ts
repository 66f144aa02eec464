import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_BITS, LEAST_MACHINES, MOST_BITS, MOST_MACHINES, params, type State } from './params.ts';

const { defaults, ids, inScenario, read, scenarioOf, write } = params;
const anyState: fc.Arbitrary<State> = fc.record(
  {
    bits: fc.integer({ min: LEAST_BITS, max: MOST_BITS }),
    machines: fc.integer({ min: LEAST_MACHINES, max: MOST_MACHINES }),
    front: fc.constantFrom('search' as const, 'scale' as const),
  },
  { noNullPrototype: true },
);

describe('the address of try-every-key', () => {
  it('gives back every state it was given, from every scenario’s page', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...ids), (state, id) => {
        const base = inScenario(id);
        expect(read(write(state, '', base), base)).toEqual(state);
      }),
    );
  });

  it('never leaves the limits, whatever the query', () => {
    for (const bits of ['2', '25', '-8', '8.5', '1e1', '', 'NaN', '٨', '00000000000000000016'])
      expect(read(`?bits=${bits}&machines=${bits}&front=${bits}`)).toEqual(defaults);
    expect(read('?bits=20&machines=12&front=scale')).toEqual({ bits: 20, machines: 12, front: 'scale' });
  });

  it('knows each scenario by its state, whatever is assumed of machines', () => {
    for (const id of ids) expect(scenarioOf({ ...inScenario(id), machines: 3 })).toBe(id);
    expect(scenarioOf({ ...defaults, bits: 20 })).toBeUndefined();
    expect(scenarioOf({ ...defaults, bits: 20, front: 'scale' })).toBe('the-scale');
  });
});
