import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp, today',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  facts: {
    'whatsapp-key-log':
      'Since April 2023 WhatsApp publishes every key that its directory hands out in a log that can only be added to. Apps look their own key up in it, and since September 2024 Cloudflare checks that the log keeps its word.',
  },
  attack: {},
} satisfies ModeWords;
