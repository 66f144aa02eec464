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
      'How Facebook seals what it stores, and where the keys are, nobody outside has told. We assume what Telegram says of itself, so that the two compare: under its own keys, kept apart.',
    'messenger-account-data':
      'Facebook’s help pages of later years say that it takes names and numbers from an address book that is given to it, and uses the phone number. We assume the same of 2016, and that it keeps network addresses.',
    'messenger-login-by-sms':
      'Messenger asked for a password. Facebook’s help says that who forgets it can get in with the phone number: we assume, by a code sent to it.',
    'messenger-takeover':
      'No source tells of such a takeover. We assume that whoever gets into an account this way is served its history, since every device of its owner is.',
  },
  attack: {},
} satisfies ModeWords;
