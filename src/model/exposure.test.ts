import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposure, exposureIn, VERDICTS, worldsOf, type Exposure } from './exposure.ts';
import { MODES, type ModeId } from './index.ts';
import { ITEMS, type Item } from './narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, type Placement } from './placement.ts';
import { POWERS, type Power } from './powers.ts';
import { carries, write } from './terms.ts';

const situations = <Id extends string>(all: Record<Id, [Placement, Power[]]>): typeof all => all;

/** The seven scenarios of the exhibit `move-the-server`, as the reader meets them. */
const SCENARIOS = situations({
  'before-order': [{ data: 'abroad', keys: 'abroad' }, ['take-disks', 'compel-keys']],
  'data-moves': [{ data: 'in-country', keys: 'abroad' }, ['take-disks', 'compel-keys']],
  'keys-follow': [{ data: 'in-country', keys: 'in-country' }, ['take-disks', 'compel-keys']],
  'copies-in-both': [{ data: 'both', keys: 'split' }, ['take-disks', 'compel-keys']],
  'server-run': [{ data: 'in-country', keys: 'abroad' }, ['run-server']],
  'login-code': [{ data: 'abroad', keys: 'abroad' }, ['intercept-sms']],
  'phone-seized': [{ data: 'abroad', keys: 'abroad' }, ['seize-phone']],
});

const inScenario = (scenario: keyof typeof SCENARIOS, mode: ModeId, item: Item): Exposure =>
  exposure(MODES[mode], ...SCENARIOS[scenario], item);

/** The verdict with what distinguishes it, without derivations. */
function gist(found: Exposure): unknown {
  switch (found.verdict) {
    case 'readable':
      return 'readable';
    case 'readable-by-attack':
      return { by: found.attack, ...found.detectable };
    case 'sealed':
      return found.missing.map((way) =>
        way.map(({ key, at, halves }) => ({
          key: write(key),
          at,
          ...(halves && { halves: halves.map((half) => half.at) }),
        })),
      );
    case 'absent':
      return found.why;
  }
}
const gistIn = (...situation: Parameters<typeof inScenario>): unknown => gist(inScenario(...situation));

describe('before the order: data and keys abroad', () => {
  it('the authority has no copy of a delivered Telegram message', () => {
    expect(gistIn('before-order', 'telegram-cloud', 'stored-text')).toBe('out-of-reach');
  });
  it('nobody’s server has a delivered WhatsApp message: it was erased', () => {
    expect(gistIn('before-order', 'whatsapp-direct', 'stored-text')).toBe('erased');
  });
});

describe('the data moves inside, the keys stay abroad', () => {
  it('Telegram’s disk holds the message under a key that lies abroad', () => {
    const found = inScenario('data-moves', 'telegram-cloud', 'stored-text');
    expect(found).toMatchObject({ verdict: 'sealed', held: { holding: { place: 'disk@in-country' } } });
    expect(gist(found)).toEqual([[{ key: '"storage-key"', at: ['key-store@abroad'] }]]);
  });
  it('WhatsApp’s server holds what is on the way, under a key that no server has', () => {
    const found = inScenario('data-moves', 'whatsapp-direct', 'in-flight');
    expect(found.verdict).toBe('sealed');
    const holders = found.verdict === 'sealed' ? found.missing.flat().flatMap(({ at }) => at) : expect.fail();
    expect(holders.filter((place) => !place.endsWith('phone'))).toEqual([]);
    expect(gistIn('data-moves', 'whatsapp-direct', 'stored-text')).toBe('erased');
  });
});

describe('the keys follow the data', () => {
  it('opens Telegram’s stored messages', () => {
    for (const item of ['stored-text', 'stored-media', 'in-flight', 'contacts'] as const)
      expect(gistIn('keys-follow', 'telegram-cloud', item)).toBe('readable');
  });
  it('changes nothing for WhatsApp, which has no such key', () => {
    expect(gistIn('keys-follow', 'whatsapp-direct', 'stored-text')).toBe('erased');
    expect(inScenario('keys-follow', 'whatsapp-direct', 'in-flight').verdict).toBe('sealed');
    for (const item of ITEMS)
      expect(gistIn('keys-follow', 'whatsapp-direct', item)).toEqual(gistIn('data-moves', 'whatsapp-direct', item));
  });
});

describe('a copy on both sides, the key in halves', () => {
  it('leaves Telegram’s copy inside sealed: one half is out of reach', () => {
    expect(gistIn('copies-in-both', 'telegram-cloud', 'stored-text')).toMatchObject([
      [{ at: [], halves: [['key-store@in-country'], ['key-store@abroad']] }],
    ]);
  });
});

describe('the server inside is run by the authority', () => {
  it('reads Telegram’s stored messages, wherever the key lies: the server fetches it', () => {
    expect(gistIn('server-run', 'telegram-cloud', 'stored-text')).toBe('readable');
  });
  it('reads WhatsApp’s messages from then on by handing out false keys, and the security codes differ', () => {
    for (const item of ['in-flight', 'future-text'] as const)
      expect(gistIn('server-run', 'whatsapp-direct', item)).toMatchObject({ by: 'run-server', codesDiffer: true });
  });
  it('cannot bring back what WhatsApp’s server has erased', () => {
    expect(gistIn('server-run', 'whatsapp-direct', 'stored-text')).toBe('erased');
  });
});

describe('the login code is caught', () => {
  it('hands over Telegram’s history, wherever it lies, and leaves a device in the list', () => {
    for (const item of ['stored-text', 'stored-media', 'future-text'] as const)
      expect(gistIn('login-code', 'telegram-cloud', item)).toEqual({
        by: 'intercept-sms',
        traces: ['device-list', 'login-notice'],
      });
  });
  it('gives WhatsApp’s future messages, and none of the past', () => {
    expect(gistIn('login-code', 'whatsapp-direct', 'stored-text')).toBe('erased');
    expect(gistIn('login-code', 'whatsapp-direct', 'future-text')).toMatchObject({ by: 'intercept-sms' });
  });
});

describe('the phone is seized', () => {
  it('both can be read', () => {
    for (const mode of ['telegram-cloud', 'whatsapp-direct'] as const)
      expect(gistIn('phone-seized', mode, 'stored-text')).toBe('readable');
  });
});

describe('reasons for absence', () => {
  const [placement, powers] = SCENARIOS['data-moves'];
  it('tell what was not yet written from what this mode does not have', () => {
    expect(gist(exposure(MODES['telegram-cloud'], placement, powers, 'future-text'))).toBe('not-yet');
    expect(gist(exposure(MODES['telegram-cloud'], placement, powers, 'group-members'))).toBe('not-in-mode');
  });
  it('name the copy that is out of reach', () => {
    const found = inScenario('before-order', 'telegram-cloud', 'stored-text');
    expect(found).toMatchObject({ why: 'out-of-reach', instead: { place: 'disk@abroad' } });
  });
  it('name the erasure', () => {
    const found = inScenario('before-order', 'whatsapp-direct', 'stored-text');
    expect(found).toMatchObject({ why: 'erased', instead: { event: { kind: 'erase' } } });
  });
  it('need the worlds of a mode', () => {
    expect(() => exposureIn([], 'stored-text')).toThrow();
  });
});

const placements = fc.record({ data: fc.constantFrom(...DATA_PLACEMENTS), keys: fc.constantFrom(...KEY_PLACEMENTS) });
const modes = fc.constantFrom(...Object.values(MODES));
const powerSets = fc.subarray([...POWERS]);

describe('in every mode', { timeout: 60_000 }, () => {
  it('one more power never takes anything away', () => {
    fc.assert(
      fc.property(modes, placements, powerSets, fc.constantFrom(...POWERS), (mode, placement, powers, more) => {
        const before = worldsOf(mode, placement, powers);
        const after = worldsOf(mode, placement, [...powers, more]);
        for (const item of ITEMS) {
          const [was, is] = [before, after].map((worlds) => VERDICTS.indexOf(exposureIn(worlds, item).verdict));
          expect(is, `${mode.id} ${item}`).toBeLessThanOrEqual(was ?? -1);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('the order of the powers does not matter', () => {
    fc.assert(
      fc.property(modes, placements, powerSets, (mode, placement, powers) => {
        for (const item of ITEMS)
          expect(gist(exposure(mode, placement, powers.toReversed(), item))).toEqual(
            gist(exposure(mode, placement, powers, item)),
          );
      }),
      { numRuns: 150 },
    );
  });

  it('what is sealed has a copy in hand and a key missing on each way to it', () => {
    fc.assert(
      fc.property(modes, placements, powerSets, (mode, placement, powers) => {
        const worlds = worldsOf(mode, placement, powers);
        for (const item of ITEMS) {
          const found = exposureIn(worlds, item);
          const wanted = worlds[0]?.narration.items[item];
          if (found.verdict !== 'sealed' || !wanted) continue;
          expect(carries(found.held.term, wanted)).toBe(true);
          expect(found.missing.length).toBeGreaterThan(0);
          for (const way of found.missing) expect(way.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('with no power at all, nothing is had', () => {
    for (const mode of Object.values(MODES))
      for (const data of DATA_PLACEMENTS)
        for (const item of ITEMS) expect(exposure(mode, { data, keys: 'in-country' }, [], item).verdict).toBe('absent');
  });
});
