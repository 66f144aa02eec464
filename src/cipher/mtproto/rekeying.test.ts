import { describe, expect, it } from 'vitest';
import { destroy, freshKey, isRekeyingDue, KEY_LIFETIME, keysOf, MESSAGES_PER_KEY, used } from './rekeying.ts';

describe('re-keying', () => {
  it('is due after more than 100 messages, sent and received together', () => {
    expect(isRekeyingDue({ since: 0, encrypted: 40, decrypted: 60 }, 0)).toBe(false);
    expect(isRekeyingDue({ since: 0, encrypted: 41, decrypted: 60 }, 0)).toBe(true);
  });
  it('is due after more than a week', () => {
    const use = used(freshKey(1000), true);
    expect(isRekeyingDue(use, 1000 + KEY_LIFETIME)).toBe(false);
    expect(isRekeyingDue(use, 1001 + KEY_LIFETIME)).toBe(true);
  });
  it('is never due before the key has encrypted anything', () => {
    expect(isRekeyingDue({ since: 0, encrypted: 0, decrypted: 500 }, 2 * KEY_LIFETIME)).toBe(false);
  });
  it('divides a busy chat every 101 messages, and a quiet one by weeks', () => {
    const busy = keysOf(
      0,
      Array.from({ length: 303 }, (_, at) => ({ at, sent: at % 2 === 0 })),
    );
    expect(busy.filter((key) => key === 0)).toHaveLength(MESSAGES_PER_KEY + 1);
    expect(busy.at(-1)).toBe(2);
    const days = KEY_LIFETIME / 7;
    expect(
      keysOf(
        0,
        [0, 6, 8, 9, 16, 17].map((day) => ({ at: day * days, sent: true })),
      ),
    ).toEqual([0, 0, 1, 1, 2, 2]);
  });
  it('leaves nothing of the old key', () => {
    const key = new Uint8Array(256).fill(7);
    destroy(key);
    expect(key.every((byte) => byte === 0)).toBe(true);
  });
});
