import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Telegram, default chat',
  service: 'Telegram',
  keys: 'server-held key',
  facts: {},
  attack: {},
} satisfies ModeWords;
