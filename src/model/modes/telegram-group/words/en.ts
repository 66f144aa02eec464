import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Telegram, group or channel',
  service: 'Telegram',
  keys: 'server-held key',
  facts: {
    'telegram-group':
      'Groups and channels are cloud chats, and Telegram keeps the list of members with them. Open ones anybody can read.',
  },
  attack: {},
} satisfies ModeWords;
