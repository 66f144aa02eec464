import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Telegram, default chat, today',
  service: 'Telegram',
  keys: 'server-held key',
  facts: {
    'telegram-temporary-key':
      'Telegram’s protocol lets phone and server agree on temporary keys for their line, for which the lasting key vouches.',
    'telegram-temporary-key-day':
      'In the source of the Android app a temporary key serves for 24 hours. Whether the apps of May 2016 had them we do not know.',
  },
  attack: {},
} satisfies ModeWords;
