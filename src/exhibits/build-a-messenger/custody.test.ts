import { describe, expect, it } from 'vitest';
import { covers, custodyIn, MOMENTS, write, type Item } from '../../model/index.ts';
import { keysNow } from './custody.ts';
import { params, type State } from './params.ts';
import { narrationOf } from './view.ts';

const BUILDS: [string, Partial<State>][] = [
  ['a server’s key', {}],
  ['split keys', { keys: 'split' }],
  ['one key in the phones', { holder: 'phones', freshness: 'one-key' }],
  ['a key for each message', { holder: 'phones', phones: 'erase' }],
  ['healing keys', { holder: 'phones', freshness: 'healing', backup: 'end-to-end' }],
];

describe('the keys at the moment of the authority', () => {
  it.each(BUILDS)('are those whose lives the model tells, with %s', (_called, changed) => {
    const narration = narrationOf({ ...params.defaults, ...changed });
    const lives = new Map(custodyIn(narration).keys.map((one) => [write(one.key), one]));
    const found = keysNow(narration);
    expect(found.length).toBeGreaterThan(0);
    for (const { key, heldNow, state, opens } of found) {
      const life = lives.get(write(key));
      const held = life?.holdings.filter(({ as, spans }) => as === 'open' && covers(spans, MOMENTS.now)) ?? [];
      if (state === 'held')
        expect(
          held.map(({ place }) => place),
          write(key),
        ).toEqual(heldNow);
      if (state === 'wiped' || state === 'later') expect(held, write(key)).toEqual([]);
      const told: readonly Item[] = [...(life?.opens ?? []), ...(life?.opensUnderneath ?? [])];
      for (const item of opens) expect(told, write(key)).toContain(item);
    }
  });
});
