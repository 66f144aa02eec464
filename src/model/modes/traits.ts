/* Written by `npm run index` from the folders beside it: do not edit. */
import type { ListedTraits } from '../mode.ts';
import { traits as telegramCloud } from './telegram-cloud/traits.ts';
import { traits as telegramSecret } from './telegram-secret/traits.ts';
import { traits as telegramGroup } from './telegram-group/traits.ts';
import { traits as whatsappDirect } from './whatsapp-direct/traits.ts';
import { traits as whatsappGroup } from './whatsapp-group/traits.ts';
import { traits as whatsappCloudBackup } from './whatsapp-cloud-backup/traits.ts';
import { traits as whatsappGoogleBackup } from './whatsapp-google-backup/traits.ts';
import { traits as whatsappE2eBackup } from './whatsapp-e2e-backup/traits.ts';
import { traits as messenger2016 } from './messenger-2016/traits.ts';
import { traits as signal } from './signal/traits.ts';
import { traits as domestic } from './domestic/traits.ts';
import { traits as sms } from './sms/traits.ts';
import { traits as telegramToday } from './telegram-today/traits.ts';
import { traits as whatsappToday } from './whatsapp-today/traits.ts';
import { traits as messengerToday } from './messenger-today/traits.ts';
import { traits as signalToday } from './signal-today/traits.ts';
/** Every mode, in few words. Apart from the narrations, so that whoever speaks of a mode need not carry them all. */
export const MODE_TRAITS = {
  'telegram-cloud': telegramCloud,
  'telegram-secret': telegramSecret,
  'telegram-group': telegramGroup,
  'whatsapp-direct': whatsappDirect,
  'whatsapp-group': whatsappGroup,
  'whatsapp-cloud-backup': whatsappCloudBackup,
  'whatsapp-google-backup': whatsappGoogleBackup,
  'whatsapp-e2e-backup': whatsappE2eBackup,
  'messenger-2016': messenger2016,
  signal,
  domestic,
  sms,
  'telegram-today': telegramToday,
  'whatsapp-today': whatsappToday,
  'messenger-today': messengerToday,
  'signal-today': signalToday,
} as const satisfies Record<string, ListedTraits>;
export type ModeId = keyof typeof MODE_TRAITS;
export const MODE_IDS = Object.keys(MODE_TRAITS) as ModeId[];
