import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODES_HERE } from './modes.ts';
import { DONE, params, type State } from './params.ts';

const anyState: fc.Arbitrary<State> = fc.record(
  {
    way: fc.constantFrom(...DONE),
    password: fc.constantFrom('off', 'on'),
    sara: fc.constantFrom('same', 'open'),
    timer: fc.constantFrom('off', 'on'),
    mode: fc.constantFrom(...MODES_HERE.fitting),
  },
  { noNullPrototype: true },
);

describe('the address', () => {
  it('gives back every state it was given', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(params.read(params.write(state))).toEqual(state);
      }),
    );
  });
  it('leaves out what is as always, and never fails', () => {
    expect(params.write(params.defaults)).toBe('');
    expect(params.read('?way=magic&mode=fax&password=&sara=open')).toEqual({ ...params.defaults, sara: 'open' });
  });
  it('knows every scenario as itself', () => {
    for (const id of params.ids) expect(params.scenarioOf(params.inScenario(id))).toBe(id);
  });
  it('starts with the first scenario', () => {
    expect(params.scenarioOf(params.defaults)).toBe(params.ids[0]);
  });
});
