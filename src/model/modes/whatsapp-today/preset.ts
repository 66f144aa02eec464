import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable: 'As WhatsApp of 2016: what would show a false key no choice says.',
} as const satisfies Sayable;
