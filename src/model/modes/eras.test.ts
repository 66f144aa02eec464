import { describe, expect, it } from 'vitest';
import { exposure } from '../exposure.ts';
import { asOf, MODE_IDS, MODE_TRAITS, MODES, NOW, THEN, type ModeId } from '../index.ts';

describe('the same app as of 2016 and as of today', () => {
  it('is found both ways, and is the mode itself where it is told once', () => {
    const twice: Partial<Record<ModeId, ModeId>> = {
      'telegram-cloud': 'telegram-today',
      'whatsapp-direct': 'whatsapp-today',
      'messenger-2016': 'messenger-today',
      signal: 'signal-today',
    };
    for (const id of MODE_IDS) {
      const [then, now] = [asOf('then', id), asOf('now', id)];
      if (then === now) expect(then).toBe(id);
      else expect(twice[then]).toBe(now);
    }
    for (const [then, now] of Object.entries(twice)) expect(asOf('now', then as ModeId)).toBe(now);
  });
  it('stands once among those of today, and once among those of then', () => {
    for (const id of MODE_IDS) expect(NOW).toContain(asOf('now', id));
    for (const id of NOW) expect(asOf('now', id)).toBe(id);
    for (const id of THEN) expect(MODE_TRAITS[id].asOf).toBeLessThanOrEqual(2016);
  });
  it('is another answer: Facebook’s disks and keys open the chats of 2016, and none of today', () => {
    const moved = { data: 'in-country', keys: 'in-country' } as const;
    const told = (era: 'then' | 'now') =>
      exposure(MODES[asOf(era, 'messenger-2016')], moved, ['take-disks', 'compel-keys'], 'stored-text').verdict;
    expect([told('then'), told('now')]).toEqual(['readable', 'sealed']);
  });
});
