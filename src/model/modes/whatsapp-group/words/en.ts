import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp group',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  limits: 'Most members: {then} since February 2016, {now} since November 2022.',
  facts: {
    'whatsapp-sender-key':
      'A member gives every other one a chain key and a signing key, phone to phone, and then seals each message once for all.',
    'whatsapp-group-members':
      'WhatsApp knows which groups one belongs to. We assume that the list lies readable on its disks.',
    'whatsapp-group-ghost':
      'Who is a member the server says. Whoever runs it can add one, who gets what is written from then on; the others see a notice.',
  },
  attack: {},
} satisfies ModeWords;
