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
      'Facebook’s engineers tell in which databases regular chats lie, and not how these are sealed. We assume what Telegram says of itself, so that the two compare: under its own keys, kept apart.',
    'messenger-account-data':
      'Facebook’s help pages of later years say that it takes names and numbers from an address book that is given to it, and uses the phone number. We assume the same of 2016, and that it keeps network addresses.',
    'messenger-login-by-sms':
      'Messenger asked for a password. Whoever had forgotten it could get in with a code by text message. In June 2016 a security company showed that it could catch such a code.',
    'messenger-takeover':
      'In June 2016 a security company showed how a caught code opens a Facebook account. We take it that whoever gets in is served the history, since every device of the owner is.',
    'messenger-second-password':
      'Facebook could be told to ask for password and code together (“login approvals”). In June 2016 it was said that whoever has only the code then gets no further.',
  },
  attack: {},
} satisfies ModeWords;
