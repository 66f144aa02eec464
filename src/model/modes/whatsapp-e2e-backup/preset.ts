import { SEALED_BY_PHONES, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: { ...SEALED_BY_PHONES, backup: 'end-to-end' },
  remaining: ['vault', 'envelope-forgotten', 'photo-beside'],
  apart: { items: ['stored-media'] },
} as const satisfies Preset;
