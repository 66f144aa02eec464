import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONVERSATION_IDS, LAST, SEIZED } from '../../model/conversations/index.ts';
import { params, type State } from './params.ts';

const anyState: fc.Arbitrary<State> = fc.record(
  {
    modes: fc.subarray([...CONVERSATION_IDS], { minLength: 2, maxLength: 2 }),
    seized: fc.constantFrom(...SEIZED),
    moment: fc.nat(LAST),
    message: fc.nat(LAST),
  },
  { noNullPrototype: true },
);

describe('the address of seized-key', () => {
  it('writes nothing for the default, and gives back every state', () => {
    expect(params.write(params.defaults)).toBe('');
    fc.assert(
      fc.property(anyState, (state) => {
        expect(params.read(params.write(state))).toEqual(state);
      }),
    );
  });

  it('gives back every state on a page that starts from a scenario', () => {
    const base = params.inScenario('secret-chat');
    fc.assert(
      fc.property(anyState, (state) => {
        expect(params.read(params.write(state, '', base), base)).toEqual(state);
      }),
    );
  });

  it('never throws and never leaves the schema, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (junk, parameters) => {
        for (const query of [junk, parameters, `modes=${junk}&seized=${junk}&moment=${junk}&message=${junk}`]) {
          const state = params.read(query);
          expect(state.modes).toHaveLength(2);
          expect(SEIZED).toContain(state.seized);
          for (const number of [state.moment, state.message]) expect(number >= 0 && number <= LAST).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(params.read('?moment=21&message=-1&modes=whatsapp-direct&seized=all')).toEqual(params.defaults);
  });

  it('knows each scenario by its state, whatever message is explained', () => {
    for (const id of params.ids) expect(params.scenarioOf({ ...params.inScenario(id), message: 3 })).toBe(id);
    expect(params.scenarioOf({ ...params.defaults, moment: 1 })).toBeUndefined();
  });
});
