import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Telegram, secret chat',
  service: 'Telegram',
  keys: 'end-to-end keys',
  facts: {
    'telegram-secret-chat-key':
      'Two phones agree on the key of a secret chat. Public values go through the server, which cannot compute the key.',
    'telegram-secret-chat-rekeying':
      'After a week, or after 100 messages, the phones agree on a new key and destroy the old one.',
    'telegram-secret-chat-layer':
      'A message of a secret chat is sealed from phone to phone, and once more for the line to the server.',
    'telegram-secret-chat-queue':
      'Telegram says that secret chats are no part of its cloud. A message waits on the server, sealed, until the phone fetches it.',
    'telegram-secret-chat-no-log':
      'Telegram says that it keeps no log of secret chats and soon no longer knows who wrote to whom. We assume: once a message has arrived.',
    'telegram-secret-chat-file':
      'A photo is sealed with a key of its own before it goes up. The server keeps the sealed file and deletes it after some time.',
    'telegram-secret-chat-another': 'In this story Sara begins another secret chat for the message still to come.',
    'telegram-secret-chat-timer':
      'A secret chat can have a timer. It starts when the message is shown; when it has run down, both phones wipe the message.',
    'telegram-secret-chat-accepted':
      'A secret chat is offered to every device that is logged in, and the first to accept has it. We assume that a new device is the first.',
    'telegram-secret-chat-middle':
      'While a secret chat is begun, whoever runs the server can agree on a key with each side. Only comparing the key pictures shows it.',
    'telegram-secret-chat-2013':
      'Until December 2013 the server sent each phone a number that went into the key. With numbers of its choice it could have read along, and the key pictures would have agreed.',
    'telegram-secret-chat-short-time': 'Telegram says “a short time”. We take that to be a day.',
    'telegram-secret-chat-between-two':
      'A secret chat is between two. Group chats would be default chats; they are left out here.',
  },
  attack: {
    'in-the-middle':
      'The server, in the authority’s hands, agrees on a key with each of the two phones and passes for the other one. It opens what Sara sends, and seals it anew for Omid.',
    'account-only':
      'The authority catches the login code meant for Omid and logs in as him. The server serves it what it keeps of his account; the secret chats that he has it does not get. One that Sara begins from now on it can accept in his place.',
  },
} satisfies ModeWords;
