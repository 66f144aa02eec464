import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable: 'As Telegram’s default chat, at home: no choice moves the company.',
} as const satisfies Sayable;
