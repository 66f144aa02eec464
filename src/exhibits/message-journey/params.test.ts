import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODE_IDS, OBSERVERS, STOPS, type ModeId } from '../../model/index.ts';
import { params, type State } from './params.ts';

const { defaults, ids, inScenario, read, scenarioOf, write } = params;

const anyState: fc.Arbitrary<State> = fc.record(
  {
    modes: fc
      .uniqueArray(fc.constantFrom(...MODE_IDS), { minLength: 2, maxLength: 2 })
      .map((modes) => modes as unknown as [ModeId, ModeId]),
    observer: fc.constantFrom('nobody' as const, ...OBSERVERS),
    hop: fc.nat(STOPS.length - 1),
    data: fc.constantFrom('abroad' as const, 'in-country' as const),
    vpn: fc.constantFrom('without' as const, 'with' as const),
  },
  { noNullPrototype: true },
);

describe('the address of message-journey', () => {
  it('writes nothing for the default', () => expect(write(defaults)).toBe(''));

  it('gives back every state it was given, also on the page of a scenario', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...ids), (state, id) => {
        const base = inScenario(id);
        expect(read(write(state))).toEqual(state);
        expect(read(write(state, '', base), base)).toEqual(state);
      }),
    );
  });

  it('never throws and never leaves the schema, whatever the query', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const state = read(`modes=${junk}&observer=${junk}&hop=${junk}&data=${junk}&vpn=${junk}`);
        expect(new Set(state.modes).size).toBe(2);
        expect(STOPS[state.hop]).toBeDefined();
      }),
    );
  });

  it('falls back property by property', () => {
    expect(read('?modes=sms,sms&observer=me&hop=99&data=both&vpn=with')).toEqual({ ...defaults, vpn: 'with' });
    expect(read('?modes=sms,telegram-cloud').modes).toEqual(['sms', 'telegram-cloud']);
  });

  it('has a scenario for each pair of eyes, which stays the same while the message walks on', () => {
    expect(ids).toEqual(['whole-way', ...OBSERVERS]);
    for (const id of ids) {
      expect(scenarioOf(inScenario(id))).toBe(id);
      expect(scenarioOf({ ...inScenario(id), hop: 0, vpn: 'with', data: 'in-country' })).toBe(id);
    }
  });

  it('keeps what is compared when the eyes change', () =>
    expect(inScenario('disk', { ...defaults, modes: ['sms', 'whatsapp-direct'] }).modes).toEqual([
      'sms',
      'whatsapp-direct',
    ]));

  it('comes back from the backup host to the modes of the beginning', () => {
    const there = inScenario('backup-host', { ...defaults, modes: ['sms', 'whatsapp-direct'] });
    expect(there.modes).not.toEqual(defaults.modes);
    expect(inScenario('vpn', there).modes).toEqual(defaults.modes);
    expect(inScenario('backup-host', there).modes).toEqual(there.modes);
  });
});
