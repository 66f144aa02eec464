import { SEALED_BY_PHONES, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: { ...SEALED_BY_PHONES, changed: 'hold', metadata: 'while-waiting', contacts: 'on-phone' },
  remaining: ['hashes', 'reproducible', 'photo-beside'],
  apart: { items: ['stored-media', 'contacts'] },
} as const satisfies Preset;
