import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODE_IDS } from '../../model/index.ts';
import { params, type State } from './params.ts';
import { ROLES } from './roles.ts';

describe('the address', () => {
  it('gives back every state it was given', () => {
    for (const mode of MODE_IDS)
      for (const key of ['none', ...ROLES] as const)
        for (const data of DATA_PLACEMENTS)
          for (const keys of KEY_PLACEMENTS) {
            const state: State = { mode, key, data, keys };
            expect(params.read(params.write(state))).toEqual(state);
          }
  });
  it('falls back where a value is wrong', () => {
    expect(params.read('?mode=pigeon&key=skeleton&data=moon')).toEqual(params.defaults);
  });
  it('knows each scenario, whatever key is followed and wherever keys stand', () => {
    for (const id of params.ids)
      expect(params.scenarioOf({ ...params.inScenario(id), key: 'message', data: 'both', keys: 'split' })).toBe(id);
    expect(params.scenarioOf({ ...params.defaults, mode: 'sms' })).toBeUndefined();
  });
});
