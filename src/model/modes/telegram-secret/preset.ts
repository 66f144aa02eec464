import type { Sayable } from '../../build/preset.ts';

export const preset = {
  notSayable: 'The phones hold the keys of the messages, and the service those of the account: no choice says both.',
} as const satisfies Sayable;
