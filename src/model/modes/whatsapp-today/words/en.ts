import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp, today',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  facts: {
    'whatsapp-linked-devices':
      'A phone makes its keys itself and uploads only the public halves. Since 2021 a computer that is linked to it has keys of its own, and the phone signs for it: the service cannot add one by itself. None is linked here.',
    'whatsapp-key-log':
      'Since April 2023 WhatsApp publishes every key that its directory hands out in a log that can only be added to. Apps look their own key up in it, and since September 2024 Cloudflare checks that the log keeps its word.',
    'whatsapp-timer':
      'Since November 2020 a chat can be told to forget: each phone wipes a message after a time that was seven days at first. What was copied, passed on or backed up before stays.',
  },
  attack: {},
} satisfies ModeWords;
