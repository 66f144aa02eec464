import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable: 'A history that the service keeps, under a key that the phones keep: no choice says both.',
} as const satisfies Sayable;
