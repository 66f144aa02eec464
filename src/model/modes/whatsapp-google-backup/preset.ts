import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable: 'The service holds the key of a backup that lies elsewhere: no choice says that.',
} as const satisfies Sayable;
