import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  facts: {},
  attack: {},
} satisfies ModeWords;
