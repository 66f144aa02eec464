import { describe, expect, it } from 'vitest';
import { DATA_PLACEMENTS, exposure, KEY_PLACEMENTS, MODES, type Power } from '../../model/index.ts';
import { exposuresUnder, MODE_IDS_HERE } from './modes.ts';
import { ITEMS_HERE } from './params.ts';

describe('what the powers yield', () => {
  it('is what the model says, wherever data and keys stand', () => {
    const powers: Power[] = ['take-disks', 'compel-keys'];
    for (const data of DATA_PLACEMENTS)
      for (const keys of KEY_PLACEMENTS) {
        const all = exposuresUnder({ data, keys }, powers);
        for (const mode of MODE_IDS_HERE)
          for (const item of ITEMS_HERE)
            expect(all[mode][item].exposure.verdict).toBe(exposure(MODES[mode], { data, keys }, powers, item).verdict);
      }
  });

  it('opens a plain backup only to whoever reaches its host', () => {
    const opened = (powers: Power[]): string =>
      exposuresUnder({ data: 'in-country', keys: 'in-country' }, powers)['whatsapp-cloud-backup']['stored-text']
        .exposure.verdict;
    expect(opened(['take-disks', 'compel-keys', 'run-server'])).toBe('absent');
    expect(opened(['reach-backup'])).toBe('readable');
  });
});
