import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable: 'As Telegram’s default chat of 2016: how long the key of a line serves no choice says.',
} as const satisfies Sayable;
