import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'Text message (SMS)',
  service: 'The phone company',
  keys: 'no key',
  facts: {
    'sms-plain': 'A text message has no end-to-end protection: the phone company handles the words.',
    'sms-kept': 'The phone company can keep the words and keeps the record of who wrote to whom.',
    'sms-subscriber': 'The phone company knows whose number it is. In Iran the state can ask its systems directly.',
    'sms-no-contacts':
      'The standard for text messages knows of messages to one number, and of no address book: that stays on the phone.',
    'sms-no-groups':
      'The standard for text messages knows no group chats: what goes to a group is one message to each member.',
  },
  attack: {},
} satisfies ModeWords;
