import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Domestic messenger (2024)',
  service: 'The domestic service',
  serviceBefore: 'domestic',
  keys: 'server-held key',
  facts: {
    'domestic-opens':
      'Eitaa, Rubika and Bale say that they seal from end to end. An audit of December 2023 and October 2024 found that none of the three does: their servers open what is written.',
    'domestic-at-rest':
      'Of how they keep it the report on the audits says nothing. We assume what Telegram says of itself, so that the two compare: under a key of the service’s, kept apart. Disks and key stand in Iran alike.',
    'domestic-account-data':
      'They ask for the phone number and the address book. We assume that both are kept, with network addresses.',
    'domestic-login-by-sms':
      'Outsiders who wrote a library for Rubika log in with a code by text message. We assume the same of Eitaa and Bale.',
    'domestic-takeover':
      'Once logged in, the same library asks Rubika’s server for the messages of each chat, from the latest back. We assume that it gets them, and the same of Eitaa and Bale.',
    'domestic-second-password':
      'Where a password has been set, Rubika asks that library for it besides the code. We assume the same of Eitaa and Bale.',
  },
  attack: {},
} satisfies ModeWords;
