import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Telegram, group or channel',
  service: 'Telegram',
  keys: 'server-held key',
  limits: 'Most members: {then} since March 2016, {now} today.',
  facts: {
    'telegram-group':
      'Groups and channels are cloud chats, and Telegram keeps the list of members with them. Open ones anybody can read.',
    'telegram-administrator-deletes':
      'The owner of a Telegram channel may delete any message. It then disappears for all subscribers.',
  },
  attack: {},
} satisfies ModeWords;
