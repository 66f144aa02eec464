import type { ModeWords } from '../../../mode-words.ts';

export const words = {
  name: 'WhatsApp with a Google backup (2016)',
  service: 'WhatsApp',
  keys: 'end-to-end keys',
  facts: {
    'whatsapp-google-backup':
      'Whoever took the Android app apart found that the messages go up to Google Drive sealed, under a key that WhatsApp’s server keeps and gives to whoever registers the number. The press, and a help text of WhatsApp’s own, told it as if Google could read them.',
    'whatsapp-google-backup-photos':
      'Makers of tools that fetch such backups say that only the messages are sealed. Photos lie there as they are.',
    'whatsapp-google-backup-key':
      'Where WhatsApp keeps the keys of backups nobody has said. We assume: apart from its disks, where the service has its keys.',
  },
  attack: {},
} satisfies ModeWords;
