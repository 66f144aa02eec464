import { describe, expect, it } from 'vitest';
import { know } from '../deduction.ts';
import { exposure, worldsOf } from '../exposure.ts';
import { ITEMS, MOMENTS } from '../narration.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, type Placement } from '../placement.ts';
import { accessOf, POWERS, type Power } from '../powers.ts';
import { signalChat } from '../protocols/signal-chat.ts';
import { TIMER_OF_WHATSAPP, whatsappToday } from '../services/today.ts';
import { sealedBackups } from '../services/whatsapp-backup.ts';
import { write } from '../terms.ts';
import {
  MODES,
  otherSidesBackup,
  SECOND_PASSWORD,
  signal,
  sms,
  telegramCloud,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
  withSecondPassword,
  withTimer,
  type Mode,
} from '../index.ts';

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
const OUTSIDE: Placement = { data: 'abroad', keys: 'abroad' };
const CONTENT = ['stored-text', 'stored-media', 'in-flight', 'future-text'] as const;
const GUARDED = Object.values(MODES).filter((mode) => withSecondPassword(mode) !== mode);
const verdict = (mode: Mode, powers: Power[], item: (typeof ITEMS)[number], placement = OUTSIDE) =>
  exposure(mode, placement, powers, item).verdict;

describe('a second password', () => {
  it('can be set wherever a source knows of one, and an account is opened with a code', () => {
    expect(GUARDED).toContain(telegramCloud);
    expect(GUARDED).toContain(signal);
    expect(withSecondPassword(sms)).toBe(sms);
    // Facebook's “login approvals”.
    expect(GUARDED).toContain(MODES['messenger-2016']);
  });

  it.each(GUARDED.map((mode) => [mode.id, mode] as const))('of %s closes the way by login code', (_, mode) => {
    const guarded = withSecondPassword(mode);
    for (const placement of PLACEMENTS)
      // The number he had before he came.
      for (const item of ITEMS.filter((one) => one !== 'phone-number'))
        expect(exposure(guarded, placement, ['intercept-sms'], item)).not.toHaveProperty('attack');
  });

  it.each(GUARDED.map((mode) => [mode.id, mode] as const))('of %s changes no verdict of any other power', (_, mode) => {
    const guarded = withSecondPassword(mode);
    for (const placement of PLACEMENTS)
      for (const power of POWERS.filter((one) => one !== 'intercept-sms'))
        for (const item of ITEMS)
          expect(verdict(guarded, [power], item, placement), `${power} ${item}`).toBe(
            verdict(mode, [power], item, placement),
          );
  });

  it('is asked for with a proof that nobody can make but who has it, or runs the server', () => {
    for (const mode of GUARDED)
      for (const placement of PLACEMENTS)
        for (const power of POWERS) {
          const narration = withSecondPassword(mode).attacks['intercept-sms']?.(placement);
          if (!narration?.demand) throw new Error(`${mode.id} asks for nothing`);
          const held = accessOf(narration, ['intercept-sms', power]);
          const isHome = mode.traits.movable ? placement.data !== 'abroad' : true;
          const runsIt = power === 'compel-operator' || (power === 'run-server' && isHome);
          expect(know(held).derive(narration.demand) !== undefined, `${mode.id} ${power}`).toBe(runsIt);
          const knows = [...held, { term: SECOND_PASSWORD, holding: held[0]?.holding }];
          expect(know(knows).derive(narration.demand)).toBeDefined();
        }
  });

  it('is the only difference: up to the code the attack is the same, and afterwards the phones write on', () => {
    for (const mode of GUARDED) {
      const [plain, attacked] = worldsOf(mode, OUTSIDE, ['intercept-sms']);
      const before = (at: number) => (world: typeof plain) =>
        world?.narration.events.filter((event) => event.at < at).map(({ term }) => write(term));
      expect(before(MOMENTS.now)(attacked)).toEqual(before(MOMENTS.now)(plain));
      const refused = withSecondPassword(mode).attacks['intercept-sms']?.(OUTSIDE);
      const after = refused?.events.filter(({ at }) => at > MOMENTS.now).map(({ term }) => write(term));
      expect(after).toEqual(
        plain?.narration.events.filter(({ at }) => at > MOMENTS.now).map(({ term }) => write(term)),
      );
    }
  });
});

describe('a timer', () => {
  const timed = Object.values<Mode>(MODES).filter((mode) => withTimer(mode) !== mode);

  it('can be set where a source of the time tells of one', () => {
    expect(timed.map(({ id }) => id)).toEqual(['telegram-secret', 'whatsapp-today', 'messenger-today', 'signal-today']);
  });
  it.each(timed.map((mode) => [mode.id, mode] as const))('of %s leaves an open phone nothing that was', (_, mode) => {
    for (const placement of PLACEMENTS)
      for (const power of ['seize-phone', 'change-client'] as const) {
        const then = (item: (typeof ITEMS)[number]) => verdict(withTimer(mode), [power], item, placement);
        expect(verdict(mode, [power], 'stored-text', placement)).toMatch(/^readable/);
        expect(then('stored-text')).toBe('absent');
        expect(then('stored-media')).toBe('absent');
        expect(then('future-text')).toMatch(/^readable/);
      }
  });
  it.each(timed.map((mode) => [mode.id, mode] as const))('of %s opens nothing to anybody', (_, mode) => {
    const rank = (is: string): number => ['readable', 'readable-by-attack', 'sealed', 'absent'].indexOf(is);
    for (const placement of PLACEMENTS)
      for (const power of POWERS)
        for (const item of ITEMS)
          expect(rank(verdict(withTimer(mode), [power], item, placement)), `${power} ${item}`).toBeGreaterThanOrEqual(
            rank(verdict(mode, [power], item, placement)),
          );
  });
  it('does not call back what has been backed up', () => {
    const today = MODES['whatsapp-today'];
    const backedUp = { ...today, ...signalChat(whatsappToday, sealedBackups(), TIMER_OF_WHATSAPP) };
    expect(verdict(backedUp, ['reach-backup'], 'stored-text')).toBe('sealed');
    expect(verdict(backedUp, ['seize-phone'], 'stored-text')).toBe('absent');
    // Messenger's own sealed history goes with it.
    const inside: Placement = { data: 'in-country', keys: 'in-country' };
    expect(verdict(MODES['messenger-today'], ['take-disks'], 'stored-text', inside)).toBe('sealed');
    expect(verdict(withTimer(MODES['messenger-today']), ['take-disks'], 'stored-text', inside)).toBe('absent');
  });
});

describe('Messenger of today', () => {
  const inside: Placement = { data: 'in-country', keys: 'in-country' };
  const [then, today] = [MODES['messenger-2016'], MODES['messenger-today']];

  it('keeps sealed what it kept under its own keys, and with whom one writes as before', () => {
    expect(verdict(then, ['take-disks', 'compel-keys'], 'stored-text', inside)).toBe('readable');
    expect(verdict(today, ['take-disks', 'compel-keys'], 'stored-text', inside)).toBe('sealed');
    expect(verdict(today, ['compel-operator'], 'stored-text', inside)).toBe('sealed');
    expect(verdict(today, ['take-disks'], 'who-talks-to-whom', inside)).toBe('readable');
  });
  it('gives one more device what comes, and not what was', () => {
    expect(verdict(then, ['intercept-sms'], 'stored-text')).toBe('readable-by-attack');
    expect(verdict(today, ['intercept-sms'], 'stored-text')).toBe('absent');
    const coming = exposure(today, OUTSIDE, ['intercept-sms'], 'future-text');
    expect(coming).toMatchObject({
      verdict: 'readable-by-attack',
      way: 'joined-device',
      detectable: { codesDiffer: false, traces: ['device-list', 'key-log'] },
    });
  });
});

describe('the other side’s backup', () => {
  it('is as good as Omid’s own to whoever reads its host', () => {
    for (const mode of [whatsappDirect, whatsappE2eBackup, whatsappCloudBackup, whatsappGoogleBackup])
      for (const item of CONTENT) expect(verdict(otherSidesBackup(mode), ['reach-backup'], item)).toBe('readable');
  });
  it('is what makes the difference', () => {
    expect(verdict(whatsappDirect, ['reach-backup'], 'stored-text')).toBe('absent');
    expect(verdict(whatsappE2eBackup, ['reach-backup'], 'stored-text')).toBe('sealed');
  });
  it('changes no verdict of any other power', () => {
    for (const mode of [whatsappDirect, whatsappE2eBackup])
      for (const placement of PLACEMENTS)
        for (const power of POWERS.filter((one) => one !== 'reach-backup'))
          for (const item of ITEMS)
            expect(verdict(otherSidesBackup(mode), [power], item, placement)).toBe(
              verdict(mode, [power], item, placement),
            );
  });
  it('does not exist where the mode has no backups', () => {
    for (const mode of [telegramCloud, telegramSecret, signal, sms]) expect(otherSidesBackup(mode)).toBe(mode);
  });
});
