/* Written by `npm run index` from the folders beside it: do not edit. */
import type { Sayable } from '../build/preset.ts';
import { preset as telegramCloud } from './telegram-cloud/preset.ts';
import { preset as telegramSecret } from './telegram-secret/preset.ts';
import { preset as telegramGroup } from './telegram-group/preset.ts';
import { preset as whatsappDirect } from './whatsapp-direct/preset.ts';
import { preset as whatsappGroup } from './whatsapp-group/preset.ts';
import { preset as whatsappCloudBackup } from './whatsapp-cloud-backup/preset.ts';
import { preset as whatsappGoogleBackup } from './whatsapp-google-backup/preset.ts';
import { preset as whatsappE2eBackup } from './whatsapp-e2e-backup/preset.ts';
import { preset as messenger2016 } from './messenger-2016/preset.ts';
import { preset as signal } from './signal/preset.ts';
import { preset as domestic } from './domestic/preset.ts';
import { preset as sms } from './sms/preset.ts';
import { preset as telegramToday } from './telegram-today/preset.ts';
import { preset as whatsappToday } from './whatsapp-today/preset.ts';
import { preset as messengerToday } from './messenger-today/preset.ts';
import { preset as signalToday } from './signal-today/preset.ts';
export const PRESETS = {
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
} as const satisfies Record<string, Sayable>;
