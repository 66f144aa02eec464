import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCKED } from '../../model/index.ts';
import { MODES_HERE } from './modes.ts';
import { DATA, LOOKS, params, TUNNELS } from './params.ts';

it('has its scenarios in the order of the story', () =>
  expect(params.ids).toEqual(['open-line', 'blocked', 'through-vpn', 'app-blocked-with-vpn', 'stored-data']));

it('gives back what its address was given', () => {
  for (const id of params.ids) {
    const state = params.inScenario(id);
    expect(params.read(params.write(state))).toEqual(state);
    expect(params.scenarioOf(state)).toBe(id);
  }
});

it('never leaves the schema, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (junk) => {
      const state = params.read(`?mode=${junk}&tunnel=${junk}&blocked=${junk}&data=${junk}&look=${junk}`);
      expect(MODES_HERE.fitting).toContain(state.mode);
      expect(TUNNELS).toContain(state.tunnel);
      expect(BLOCKED).toContain(state.blocked);
      expect(DATA).toContain(state.data);
      expect(LOOKS).toContain(state.look);
    }),
  );
});

it('leaves the way of sending to the reader', () => {
  const state = params.inScenario('stored-data', { ...params.defaults, mode: 'whatsapp-direct' });
  expect(state.mode).toBe('whatsapp-direct');
  expect(params.scenarioOf(state)).toBe('stored-data');
});
