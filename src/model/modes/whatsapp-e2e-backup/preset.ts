import { SEALED_BY_PHONES, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: { ...SEALED_BY_PHONES, backup: 'end-to-end' },
  remaining: ['vault', 'envelope-forgotten'],
} as const satisfies Preset;
