import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Facebook Messenger, 2016',
  service: 'Messenger',
  keys: 'server-held key',
  facts: {
    'messenger-channel': 'A regular chat of 2016 is sealed between phone and Facebook, and open at Facebook.',
    'messenger-history': 'Facebook keeps regular chats, so that several devices can fetch them.',
    'messenger-server-opens':
      'Facebook can read regular chats: it said so when it tested another kind, and later handed chats over under a warrant.',
    'messenger-at-rest':
      'How Facebook seals what it stores, and where the keys are, our sources do not tell. We assume: under its own keys, kept apart.',
    'messenger-account-data':
      'We assume that Facebook keeps the phone number, the address book if it was given, and network addresses.',
    'messenger-login-by-sms': 'We assume that an account can be opened with a code sent by text message.',
    'messenger-takeover': 'We assume that whoever gets into an account this way gets its history.',
  },
  attack: {},
} satisfies ModeWords;
