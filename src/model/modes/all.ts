/* Written by `npm run index` from the folders beside it: do not edit. */
import type { Mode } from '../mode.ts';
import type { ModeId } from './traits.ts';
import { mode as telegramCloud } from './telegram-cloud/mode.ts';
import { mode as telegramSecret } from './telegram-secret/mode.ts';
import { mode as telegramGroup } from './telegram-group/mode.ts';
import { mode as whatsappDirect } from './whatsapp-direct/mode.ts';
import { mode as whatsappGroup } from './whatsapp-group/mode.ts';
import { mode as whatsappCloudBackup } from './whatsapp-cloud-backup/mode.ts';
import { mode as whatsappGoogleBackup } from './whatsapp-google-backup/mode.ts';
import { mode as whatsappE2eBackup } from './whatsapp-e2e-backup/mode.ts';
import { mode as messenger2016 } from './messenger-2016/mode.ts';
import { mode as signal } from './signal/mode.ts';
import { mode as domestic } from './domestic/mode.ts';
import { mode as sms } from './sms/mode.ts';
import { mode as telegramToday } from './telegram-today/mode.ts';
import { mode as whatsappToday } from './whatsapp-today/mode.ts';
import { mode as messengerToday } from './messenger-today/mode.ts';
import { mode as signalToday } from './signal-today/mode.ts';
/** Every mode by its id, for code that meets them all; a page that shows a few imports those by name. */
export const MODES: { readonly [Id in ModeId]: Mode<Id> } = {
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
};
export {
  telegramCloud,
  telegramSecret,
  telegramGroup,
  whatsappDirect,
  whatsappGroup,
  whatsappCloudBackup,
  whatsappGoogleBackup,
  whatsappE2eBackup,
  messenger2016,
  signal,
  domestic,
  sms,
  telegramToday,
  whatsappToday,
  messengerToday,
  signalToday,
};
