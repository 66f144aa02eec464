import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Signal, today',
  service: 'Signal',
  keys: 'end-to-end keys',
  facts: {
    'signal-sealed-sender':
      'Since October 2018 the sender stands under a seal for the receiver: the server sees to whom a message goes, and not from whom. Times and addresses can still tell.',
    'signal-session-today':
      'Since 2023 a secret that quantum computers could not find goes into the agreement as well, and since October 2025 into later keys. Our ciphers leave it out: against today’s computers it changes no answer.',
    'signal-contacts-enclave':
      'Since 2017 numbers are matched inside a sealed part of the server’s processor. We assume that it keeps its word; researchers have broken such processors before.',
    'signal-timer':
      'Since October 2016 a chat can have a timer: when it has run down, both phones wipe the message. What was copied or photographed before stays.',
  },
  attack: {},
} satisfies ModeWords;
