/** The ways of messaging that are shown, in the order of the rows. Apart from their narrations: the page carries none. */
export const MODE_IDS_HERE = [
  'telegram-group',
  'telegram-cloud',
  'telegram-secret',
  'whatsapp-direct',
  'signal',
  'sms',
] as const;
export type ModeHere = (typeof MODE_IDS_HERE)[number];
