import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp with an iCloud backup (2016)',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  facts: {},
  attack: {},
} satisfies ModeWords;
