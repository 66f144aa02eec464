import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { DATA_PLACEMENTS, exposure, KEY_PLACEMENTS, MODES, type Power } from '../../model/index.ts';
import { exposuresIn, findingsOf } from './exposures.ts';
import { DEFAULTS, MODES_HERE, modesOf } from './modes.ts';
import { ITEMS_HERE, params } from './params.ts';

const { defaults } = params;

describe('what the powers yield', () => {
  it('is what the model says, of every default, wherever data and keys stand', () => {
    const powers: Power[] = ['take-disks', 'compel-keys'];
    for (const data of DATA_PLACEMENTS)
      for (const keys of KEY_PLACEMENTS)
        for (const { usual } of DEFAULTS.default) {
          const state = { ...defaults, default: usual, data, keys, powers };
          for (const [mode, found] of exposuresIn(state))
            for (const item of ITEMS_HERE)
              expect(found[item].exposure.verdict).toBe(exposure(MODES[mode], { data, keys }, powers, item).verdict);
        }
  });

  it('opens a plain backup only to whoever reaches its host', () => {
    const opened = (powers: Power[]): string =>
      findingsOf(exposuresIn({ ...defaults, powers }), 'whatsapp-cloud-backup')['stored-text'].exposure.verdict;
    expect(opened(['take-disks', 'compel-keys', 'run-server'])).toBe('absent');
    expect(opened(['reach-backup'])).toBe('readable');
  });
});

it('shows at first the defaults of the articles, and has others whose keys are the phones’ own', () => {
  expect(modesOf(defaults)).toEqual(['telegram-cloud', 'telegram-secret', 'whatsapp-direct', 'whatsapp-cloud-backup']);
  expect(MODES_HERE.leading).toEqual(modesOf(defaults));
  expect(DEFAULTS.default.map(({ usual }) => usual)).toContain('signal');
});
