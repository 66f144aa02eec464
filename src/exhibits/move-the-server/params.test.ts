import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS } from '../../model/index.ts';
import { FEWEST, MODES_HERE, MOST } from './modes.ts';
import { params, type State } from './params.ts';

const { defaults: DEFAULT, ids: SCENARIO_IDS, is: isScenario, inScenario, read, scenarioOf, write } = params;

const anyState: fc.Arbitrary<State> = fc.record(
  {
    modes: fc.subarray([...MODES_HERE.fitting], { minLength: FEWEST, maxLength: MOST }),
    data: fc.constantFrom(...DATA_PLACEMENTS),
    keys: fc.constantFrom(...KEY_PLACEMENTS),
    powers: fc.subarray([...POWERS]),
  },
  { noNullPrototype: true },
);

describe('the address of move-the-server', () => {
  it('writes nothing for the default', () => expect(write(DEFAULT)).toBe(''));

  it('gives back every state it was given', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(write(state))).toEqual(state);
      }),
    );
  });

  it('gives back every state on a page that starts from a scenario', () => {
    const base = inScenario('server-run');
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(write(state, '', base), base)).toEqual(state);
      }),
    );
  });

  it('never throws and never leaves the schema, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (junk, parameters) => {
        for (const query of [junk, parameters, `modes=${junk}&data=${junk}&keys=${junk}&powers=${junk}`]) {
          const state = read(query);
          expect(state.modes.length).toBeGreaterThanOrEqual(2);
          expect(DATA_PLACEMENTS).toContain(state.data);
          expect(KEY_PLACEMENTS).toContain(state.keys);
          for (const power of state.powers) expect(POWERS).toContain(power);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('falls back property by property', () => {
    const state = read('?data=moon&keys=split&powers=none&modes=sms');
    expect(state).toEqual({ ...DEFAULT, keys: 'split', powers: [] });
  });

  it('leaves other parameters alone', () => {
    expect(write({ ...DEFAULT, data: 'both' }, '?theme=dark')).toBe('?theme=dark&data=both');
  });

  it('knows each scenario by its state, whatever the modes', () => {
    for (const id of SCENARIO_IDS) expect(scenarioOf(inScenario(id))).toBe(id);
    expect(scenarioOf({ ...inScenario('keys-follow'), modes: [...MODES_HERE.leading] })).toBe('keys-follow');
    expect(scenarioOf({ ...DEFAULT, keys: 'split' })).toBeUndefined();
    expect(isScenario('toString')).toBe(false);
  });
});
