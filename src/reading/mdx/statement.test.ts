import { describe, expect, it } from 'vitest';
import { exposure, MODES, type Item, type ModeId } from '../../model/index.ts';
import { problemsOfStatement, readStatement, type Written } from './statement.ts';

const SEIZED = {
  mode: 'telegram-cloud',
  data: 'in-country',
  powers: 'take-disks compel-keys',
  item: 'stored-text',
} as const;

describe('a statement bound to the model', () => {
  it('is read with the keys and the data abroad unless it says otherwise', () => {
    expect(readStatement({ ...SEIZED, verdict: 'sealed' })).toEqual({
      statement: {
        modes: ['telegram-cloud'],
        placement: { data: 'in-country', keys: 'abroad' },
        powers: ['take-disks', 'compel-keys'],
        items: ['stored-text'],
        verdict: 'sealed',
      },
    });
  });

  it.each<[string, Written]>([
    ['the history, where data and keys are inside', { ...SEIZED, keys: 'in-country', verdict: 'readable' }],
    ['the history, where the keys stayed out', { ...SEIZED, verdict: 'sealed' }],
    ['several items at once', { ...SEIZED, item: 'stored-text stored-media', verdict: 'sealed' }],
    ['several modes at once', { ...SEIZED, mode: 'sms telegram-cloud', powers: 'seize-phone', verdict: 'readable' }],
    ['an authority that does nothing', { ...SEIZED, powers: 'none', verdict: 'absent' }],
  ])('holds for %s', (_what, written) => {
    expect(problemsOfStatement(written)).toEqual([]);
  });

  it('names both verdicts where the model disagrees, for each mode and item', () => {
    expect(problemsOfStatement({ ...SEIZED, verdict: 'readable' })).toEqual([
      '<Says> stored-text in telegram-cloud (data in-country, keys abroad, powers take-disks compel-keys): ' +
        'the model says sealed, the text says readable',
    ]);
    const both = { ...SEIZED, mode: 'telegram-cloud whatsapp-direct', item: 'stored-text stored-media' };
    expect(problemsOfStatement({ ...both, verdict: 'readable' })).toHaveLength(4);
  });

  it('agrees with the model on whatever the model is asked', () => {
    const modes: ModeId[] = ['telegram-cloud', 'whatsapp-direct', 'sms'];
    const items: Item[] = ['stored-text', 'in-flight', 'who-talks-to-whom'];
    for (const mode of modes)
      for (const item of items) {
        const { verdict } = exposure(MODES[mode], { data: 'in-country', keys: 'abroad' }, ['run-server'], item);
        const said = { mode, item, data: 'in-country', powers: 'run-server' };
        expect(problemsOfStatement({ ...said, verdict })).toEqual([]);
        expect(problemsOfStatement({ ...said, verdict: verdict === 'sealed' ? 'absent' : 'sealed' })).toHaveLength(1);
      }
  });

  it.each<[string, Written, RegExp]>([
    ['mode', { ...SEIZED, mode: 'telegram', verdict: 'sealed' }, /the mode "telegram".*expected .*telegram-cloud/],
    ['place', { ...SEIZED, data: 'iran', verdict: 'sealed' }, /the data "iran".*expected abroad, in-country or both/],
    ['keys', { ...SEIZED, keys: 'both', verdict: 'sealed' }, /the keys "both".*expected abroad, in-country or split/],
    ['power', { ...SEIZED, powers: 'take-disk', verdict: 'sealed' }, /the powers "take-disk".*expected tap-network/],
    ['item', { ...SEIZED, item: 'text', verdict: 'sealed' }, /the item "text".*expected stored-text/],
    ['verdict', { ...SEIZED, verdict: 'safe' }, /the verdict "safe".*expected readable/],
    ['single verdict', { ...SEIZED, verdict: 'sealed absent' }, /takes one verdict/],
    ['powers', { ...SEIZED, powers: 'none take-disks', verdict: 'absent' }, /none stands alone/],
  ])('names what is no %s, and what was expected', (_what, written, message) => {
    expect(problemsOfStatement(written)).toEqual([expect.stringMatching(message)]);
  });
});
