import { SEALED_BY_PHONES, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: { ...SEALED_BY_PHONES, chat: 'group' },
  remaining: ['sender-key', 'envelope-forgotten'],
} as const satisfies Preset;
