import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp with a sealed backup (2021)',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  facts: {
    'whatsapp-backup-digits':
      'Since October 2021 a phone can seal its backup before it goes up, under a random key of 64 digits that its owner keeps.',
    'whatsapp-backup-password':
      'Or a password guards the random key of the backup, which then lies in a vault of WhatsApp’s, sealed.',
    'whatsapp-backup-vault':
      'The vault makes the key unreachable after a few wrong passwords. How its secrets are kept we assume; without that limit a weak password could be guessed.',
    'whatsapp-backup-optional':
      'A sealed backup is a choice, and each end makes it for itself. Sara’s phone has not: its backup has Omid’s messages too, outside that seal. Of such backups it was reported in 2021 that their host could read them.',
  },
  attack: {},
} satisfies ModeWords;
