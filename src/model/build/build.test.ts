import { describe, expect, it } from 'vitest';
import { exposureIn, worldsOf, type Exposure } from '../exposure.ts';
import { MODES, type Mode } from '../index.ts';
import { ITEMS, type Item } from '../narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, type Placement } from '../placement.ts';
import { POWERS, type Power } from '../powers.ts';
import { build } from './build.ts';
import { everyBuild, type Choices } from './choices.ts';
import { choicesLike, PRESET_IDS, PRESETS, type Preset } from './presets.ts';

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
const PAIRS: Power[][] = [
  [],
  ...POWERS.flatMap((one, at) => [[one], ...POWERS.slice(at + 1).map((two) => [one, two])]),
];
const ALL_INSIDE: Placement = { data: 'in-country', keys: 'in-country' };

/** What shows of a verdict: itself, and of an attack which one and what gives it away. */
function gist(found: Exposure): string {
  if (found.verdict !== 'readable-by-attack') return found.verdict;
  const { codesDiffer, traces } = found.detectable;
  // Whether its source is published, and whom it tells of a login, no choice says.
  const signs = traces.filter((trace) => trace !== 'other-build' && trace !== 'login-notice');
  return `${found.verdict} ${found.attack} ${codesDiffer} ${signs.join()}`;
}
const verdict = (choices: Choices, powers: Power[], item: Item, placement = ALL_INSIDE) =>
  exposureIn(worldsOf(build(choices), placement, powers), item).verdict;
const like = choicesLike('whatsapp-direct');

describe('a messenger built like a real one', () => {
  it.each(PRESET_IDS)('gives what %s gives, wherever things stand, for every pair of powers', (id) => {
    const { choices, apart }: Preset = PRESETS[id];
    const real: Mode = MODES[id];
    const differing: string[] = [];
    for (const placement of PLACEMENTS) {
      if (apart?.onlyWhere && placement.data !== apart.onlyWhere) continue;
      for (const powers of PAIRS) {
        if (powers.some((power) => apart?.powers?.includes(power))) continue;
        const [reals, builts] = [real, build(choices)].map((mode) => worldsOf(mode, placement, powers));
        for (const item of ITEMS) {
          if (apart?.items?.includes(item)) continue;
          const [a, b] = [gist(exposureIn(reals ?? [], item)), gist(exposureIn(builts ?? [], item))];
          if (a !== b) differing.push(`${placement.data} ${placement.keys} ${powers.join('+')} ${item}: ${a} / ${b}`);
        }
      }
    }
    expect(differing).toEqual([]);
  });
});

describe('one thing changed', () => {
  const telegram = choicesLike('telegram-cloud');
  const order: Power[] = ['take-disks', 'compel-keys'];

  it('keys at the ends seal the history that the server keeps, and not who writes to whom', () => {
    expect(verdict(telegram, order, 'stored-text')).toBe('readable');
    const atEnds: Choices = { ...telegram, holder: 'phones' };
    expect(verdict(atEnds, order, 'stored-text')).toBe('sealed');
    expect(verdict(atEnds, order, 'who-talks-to-whom')).toBe('readable');
    expect(verdict(atEnds, order, 'contacts')).toBe('readable');
  });
  it('a plain backup opens what the phones had sealed', () => {
    expect(verdict(like, ['reach-backup'], 'stored-text')).toBe('absent');
    expect(verdict({ ...like, backup: 'plain' }, ['reach-backup'], 'stored-text')).toBe('readable');
    expect(verdict({ ...like, backup: 'end-to-end' }, ['reach-backup'], 'stored-text')).toBe('sealed');
  });
  it('a hidden sender leaves no list of who writes to whom, until the phone is taken', () => {
    const hidden: Choices = { ...like, metadata: 'hidden', contacts: 'on-phone' };
    expect(verdict(hidden, order, 'who-talks-to-whom')).toBe('sealed');
    expect(verdict(hidden, ['seize-phone'], 'who-talks-to-whom')).toBe('readable');
  });
  it('a key for each message tells when the lines were recorded, the phones erase, and one is taken', () => {
    const taken: Power[] = ['tap-network', 'run-server', 'seize-phone'];
    const erases: Choices = { ...like, phones: 'erase' };
    expect(verdict({ ...erases, freshness: 'one-key' }, taken, 'stored-text')).toBe('readable');
    expect(verdict(erases, taken, 'stored-text')).toBe('sealed');
    expect(verdict({ ...erases, backup: 'end-to-end' }, ['reach-backup', 'seize-phone'], 'stored-text')).toBe(
      'readable',
    );
  });
  it('a second password stops the login code, and no number leaves none to catch', () => {
    expect(verdict(telegram, ['intercept-sms'], 'stored-text')).toBe('readable-by-attack');
    expect(verdict({ ...telegram, login: 'sms-and-password' }, ['intercept-sms'], 'stored-text')).toBe('absent');
    expect(verdict({ ...telegram, login: 'no-number' }, ['intercept-sms'], 'stored-text')).toBe('absent');
    expect(verdict({ ...telegram, login: 'no-number' }, order, 'phone-number')).toBe('absent');
  });
  it('healing changes no verdict here: who has the phone keeps it', () => {
    for (const phones of ['keep', 'erase'] as const)
      for (const powers of PAIRS) {
        const of = (freshness: Choices['freshness']) => {
          const worlds = worldsOf(build({ ...like, phones, freshness }), ALL_INSIDE, powers);
          return ITEMS.map((item) => gist(exposureIn(worlds, item)));
        };
        expect(of('healing')).toEqual(of('per-message'));
      }
  });
});

describe('whatever is chosen', () => {
  it('can be told and attacked', () => {
    const modes = new Set(everyBuild().map(build));
    expect(modes.size).toBe(3456);
    // Every eleventh, for the time: a stride that no number of options divides meets every option.
    for (const { narrate, attacks } of [...modes].filter((_, at) => at % 11 === 0)) {
      expect(narrate(ALL_INSIDE).events.length).toBeGreaterThan(10);
      for (const attack of Object.values(attacks)) attack(ALL_INSIDE);
    }
  });
});
