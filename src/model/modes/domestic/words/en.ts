import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Domestic messenger (2024)',
  service: 'The domestic service',
  keys: 'server-held key',
  facts: {
    'domestic-opens':
      'Eitaa, Rubika and Bale say that they seal from end to end. An audit of December 2023 and October 2024 found that none of the three does: their servers open what is written.',
    'domestic-at-rest':
      'How they keep it was not audited. We assume what Telegram says of itself, so that the two compare: under a key of the service’s, kept apart. Disks and key stand in Iran alike.',
    'domestic-account-data':
      'They ask for the phone number and the address book. We assume that both are kept, with network addresses.',
    'domestic-login-by-sms':
      'We assume that an account is opened with a code by text message, as elsewhere: no source of ours tells it.',
    'domestic-takeover':
      'We assume that a new device is served the history, as the service keeps it: no source of ours tells it.',
  },
  attack: {},
} satisfies ModeWords;
