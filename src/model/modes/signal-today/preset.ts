import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable:
    'As Signal of 2016, but for a sender that is hidden and an address book that stays: the choices that say so bring others along.',
} as const satisfies Sayable;
