import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS_HERE, params, POWERS_HERE, WHOLE } from './params.ts';

describe('the address', () => {
  it('gives back what it was given', () => {
    for (const id of params.ids) expect(params.scenarioOf(params.read(params.write(params.inScenario(id))))).toBe(id);
    const own = { ...params.defaults, share: 37, backups: 200, item: 'who-talks-to-whom', powers: [] } as const;
    expect(params.read(params.write(own))).toEqual(own);
  });

  it('never leaves the schema', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        const state = params.read(`?share=${junk}&backups=${junk}&item=${junk}&powers=${junk}`);
        for (const part of [state.share, state.backups]) expect(part >= 0 && part <= WHOLE).toBe(true);
        expect(ITEMS_HERE).toContain(state.item);
        for (const power of state.powers) expect(POWERS_HERE).toContain(power);
      }),
    );
    expect(params.read('?share=1001&backups=-1&powers=seize-phone')).toEqual(params.defaults);
  });

  it('leaves the assumption about backups to the reader in every scenario', () => {
    const state = { ...params.defaults, backups: 300 };
    for (const id of params.ids) expect(params.inScenario(id, state).backups).toBe(300);
  });
});
