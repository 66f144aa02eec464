import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPS, COMPARISONS, NOTICES, params, SERVERS, type State } from './params.ts';

const anyState: fc.Arbitrary<State> = fc.record(
  {
    app: fc.constantFrom(...APPS),
    server: fc.constantFrom(...SERVERS),
    compare: fc.constantFrom(...COMPARISONS),
    notice: fc.constantFrom(...NOTICES),
  },
  { noNullPrototype: true },
);

describe('the address of key-check', () => {
  it('gives back every state it was given, on every page', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...params.ids), (state, id) => {
        const base = params.inScenario(id);
        expect(params.read(params.write(state, '', base), base)).toEqual(state);
      }),
    );
  });

  it('never throws and never leaves the schema, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const state = params.read(`?app=${junk}&server=${junk}&compare=${junk}&notice=${junk}`);
        expect(APPS).toContain(state.app);
        expect(SERVERS).toContain(state.server);
        expect(COMPARISONS).toContain(state.compare);
        expect(NOTICES).toContain(state.notice);
      }),
    );
  });

  it('knows each scenario by its state', () => {
    for (const id of params.ids) expect(params.scenarioOf(params.inScenario(id))).toBe(id);
    expect(params.scenarioOf(params.read('?app=telegram-secret'))).toBeUndefined();
  });
});
