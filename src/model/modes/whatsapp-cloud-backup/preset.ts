import { SEALED_BY_PHONES, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: { ...SEALED_BY_PHONES, backup: 'plain' },
  remaining: ['envelope-forgotten', 'photo-beside'],
  apart: { items: ['stored-media'] },
} as const satisfies Preset;
