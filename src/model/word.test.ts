import { describe, expect, it } from 'vitest';
import { turned } from './protocols/turned.ts';
import { wordBehind, type Turn, type Word } from './word.ts';
import {
  DATA_PLACEMENTS,
  exposure,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODES,
  POWERS,
  worldsOf,
  write,
  type Item,
  type Mode,
  type Placement,
  type Power,
} from './index.ts';

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
const PAIRS = POWERS.flatMap((one, at) => POWERS.slice(at + 1).map((other): Power[] => [one, other]));
const SETS: Power[][] = [[], ...POWERS.map((power): Power[] => [power]), ...PAIRS];
const INSIDE: Placement = { data: 'in-country', keys: 'abroad' };

function wordOf(mode: Mode, placement: Placement, powers: Power[], item: Item): Word | undefined {
  const worlds = worldsOf(mode, placement, powers);
  const [plain] = worlds;
  const wanted = plain?.narration.items[item];
  return plain && wanted ? wordBehind(plain, exposureIn(worlds, item), wanted) : undefined;
}

/** Whether the service of a mode seals its disks: then it can be said that it does not, and else that it does. */
const sealsDisks = (mode: Mode): boolean => mode.traits.keys === 'server' || mode.id === 'telegram-secret';
const turnsOf = (mode: Mode): Turn[] => [sealsDisks(mode) ? 'open-disk' : 'sealed-disk', 'kept'];
const WITH_DISKS = Object.values<Mode>(MODES).filter((mode) =>
  mode.narrate(INSIDE).places.some(({ kind }) => kind === 'disk'),
);

describe('whose word it is', () => {
  it('is told of Telegram’s disk, of WhatsApp’s metadata, and of what WhatsApp says it deletes', () => {
    expect(wordOf(MODES['telegram-cloud'], INSIDE, ['take-disks'], 'stored-text')).toEqual({
      turn: 'open-disk',
      whose: 'operator',
    });
    expect(wordOf(MODES['whatsapp-direct'], INSIDE, ['take-disks'], 'who-talks-to-whom')).toEqual({
      turn: 'sealed-disk',
      whose: 'ours',
    });
    expect(wordOf(MODES['whatsapp-direct'], INSIDE, ['take-disks'], 'stored-text')).toEqual({
      turn: 'kept',
      whose: 'operator',
    });
  });
  it('is nobody’s where researchers have looked, or where the words lie in a phone', () => {
    for (const mode of Object.values<Mode>(MODES))
      expect(wordOf(mode, INSIDE, ['seize-phone'], 'future-text'), mode.id).toBeUndefined();
    expect(wordOf(MODES['whatsapp-direct'], INSIDE, ['take-disks'], 'in-flight')).toBeUndefined();
    // Whoever sits in the server sees who writes to whom as it passes, sealed disk or not.
    expect(wordOf(MODES['whatsapp-direct'], INSIDE, ['run-server'], 'who-talks-to-whom')).toBeUndefined();
  });
});

describe('a word turned round', () => {
  const verdict = (mode: Mode, powers: Power[], item: Item, placement = INSIDE) =>
    exposure(mode, placement, powers, item).verdict;

  it('opens what the service’s key had sealed, and nothing that the phones have sealed', () => {
    const telegram = turned(MODES['telegram-cloud'], 'open-disk');
    expect(verdict(MODES['telegram-cloud'], ['take-disks'], 'stored-text')).toBe('sealed');
    expect(verdict(telegram, ['take-disks'], 'stored-text')).toBe('readable');
    const secret = turned(MODES['telegram-secret'], 'open-disk');
    expect(verdict(secret, ['take-disks'], 'in-flight')).toBe('sealed');
    expect(verdict(secret, ['take-disks'], 'who-talks-to-whom')).toBe('readable');
  });
  it('shuts what had lain open, until the key is compelled too', () => {
    const whatsapp = turned(MODES['whatsapp-direct'], 'sealed-disk');
    expect(verdict(MODES['whatsapp-direct'], ['take-disks'], 'who-talks-to-whom')).toBe('readable');
    expect(verdict(whatsapp, ['take-disks'], 'who-talks-to-whom')).toBe('sealed');
    const moved: Placement = { data: 'in-country', keys: 'in-country' };
    expect(verdict(whatsapp, ['take-disks', 'compel-keys'], 'who-talks-to-whom', moved)).toBe('readable');
    const split: Placement = { data: 'in-country', keys: 'split' };
    expect(verdict(whatsapp, ['take-disks', 'compel-keys'], 'who-talks-to-whom', split)).toBe('sealed');
    expect(verdict(whatsapp, ['compel-operator'], 'who-talks-to-whom', split)).toBe('readable');
  });
  it('leaves ciphertext where nothing had been left: its keys stay in the phones', () => {
    const whatsapp = turned(MODES['whatsapp-direct'], 'kept');
    expect(verdict(MODES['whatsapp-direct'], ['take-disks', 'compel-keys'], 'stored-text')).toBe('absent');
    for (const powers of [['take-disks', 'compel-keys'], ['run-server'], ['compel-operator']] as Power[][])
      expect(verdict(whatsapp, powers, 'stored-text')).toBe('sealed');
  });

  /** Every item in one situation: its verdict, and whose word it is. */
  const told = (mode: Mode, placement: Placement, powers: Power[]) => {
    const worlds = worldsOf(mode, placement, powers);
    const [plain] = worlds;
    return ITEMS.map((item) => {
      const found = exposureIn(worlds, item);
      const wanted = plain?.narration.items[item];
      return { item, verdict: found.verdict, word: plain && wanted && wordBehind(plain, found, wanted) };
    });
  };
  it.each(WITH_DISKS.map((mode) => [mode.id, mode] as const))(
    'of %s changes a verdict only where the cell says whose word it is',
    { timeout: 120_000 },
    (_, mode) => {
      const turns = turnsOf(mode).map((turn) => ({ turn, other: turned(mode, turn), changed: 0 }));
      for (const placement of PLACEMENTS)
        for (const powers of SETS) {
          const as = told(mode, placement, powers);
          for (const one of turns) {
            const { turn } = one;
            for (const [at, { verdict: after }] of told(one.other, placement, powers).entries()) {
              const { item, verdict: before, word } = as[at] ?? expect.fail();
              const where = `${turn} ${JSON.stringify(placement)} ${powers.join('+')} ${item}`;
              if (before !== after) {
                one.changed += 1;
                // What a service says that it has, it does not say to its own favour.
                if (turn !== 'sealed-disk' || word) expect(word?.turn, `${where} ${before} ${after}`).toBe(turn);
              } else if (word?.turn === turn && turn === 'open-disk')
                expect.fail(`${where}: told, and changes nothing`);
            }
          }
        }
      expect(turns.reduce((sum, { changed }) => sum + changed, 0)).toBeGreaterThan(0);
    },
  );
  const elsewhere = (mode: Mode) =>
    mode
      .narrate(INSIDE)
      .events.flatMap((event) => (event.kind === 'send' || !event.place.startsWith('disk') ? [write(event.term)] : []));
  it('is another run at the disks, and nowhere else', () => {
    for (const mode of WITH_DISKS)
      for (const turn of turnsOf(mode))
        if (turn !== 'sealed-disk')
          expect(elsewhere(turned(mode, turn)), `${mode.id} ${turn}`).toEqual(elsewhere(mode));
  });
});
