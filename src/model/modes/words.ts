/* Written by `npm run index` from the folders beside it: do not edit. */
import type { ModeWords } from '../mode-words.ts';
import type { ModeId } from './traits.ts';
import { words as telegramCloudEn } from './telegram-cloud/words/en.ts';
import { words as telegramSecretEn } from './telegram-secret/words/en.ts';
import { words as telegramGroupEn } from './telegram-group/words/en.ts';
import { words as whatsappDirectEn } from './whatsapp-direct/words/en.ts';
import { words as whatsappGroupEn } from './whatsapp-group/words/en.ts';
import { words as whatsappCloudBackupEn } from './whatsapp-cloud-backup/words/en.ts';
import { words as whatsappGoogleBackupEn } from './whatsapp-google-backup/words/en.ts';
import { words as whatsappE2eBackupEn } from './whatsapp-e2e-backup/words/en.ts';
import { words as messenger2016En } from './messenger-2016/words/en.ts';
import { words as signalEn } from './signal/words/en.ts';
import { words as domesticEn } from './domestic/words/en.ts';
import { words as smsEn } from './sms/words/en.ts';
import { words as telegramTodayEn } from './telegram-today/words/en.ts';
import { words as whatsappTodayEn } from './whatsapp-today/words/en.ts';
import { words as messengerTodayEn } from './messenger-today/words/en.ts';
import { words as signalTodayEn } from './signal-today/words/en.ts';
import { words as telegramCloudFa } from './telegram-cloud/words/fa.ts';
import { words as telegramSecretFa } from './telegram-secret/words/fa.ts';
import { words as telegramGroupFa } from './telegram-group/words/fa.ts';
import { words as whatsappDirectFa } from './whatsapp-direct/words/fa.ts';
import { words as whatsappGroupFa } from './whatsapp-group/words/fa.ts';
import { words as whatsappCloudBackupFa } from './whatsapp-cloud-backup/words/fa.ts';
import { words as whatsappGoogleBackupFa } from './whatsapp-google-backup/words/fa.ts';
import { words as whatsappE2eBackupFa } from './whatsapp-e2e-backup/words/fa.ts';
import { words as messenger2016Fa } from './messenger-2016/words/fa.ts';
import { words as signalFa } from './signal/words/fa.ts';
import { words as domesticFa } from './domestic/words/fa.ts';
import { words as smsFa } from './sms/words/fa.ts';
import { words as telegramTodayFa } from './telegram-today/words/fa.ts';
import { words as whatsappTodayFa } from './whatsapp-today/words/fa.ts';
import { words as messengerTodayFa } from './messenger-today/words/fa.ts';
import { words as signalTodayFa } from './signal-today/words/fa.ts';
/** The words of every mode, by language. Chosen when a page is built, so that no page carries two. */
export const MODE_WORDS = {
  en: {
    'telegram-cloud': telegramCloudEn,
    'telegram-secret': telegramSecretEn,
    'telegram-group': telegramGroupEn,
    'whatsapp-direct': whatsappDirectEn,
    'whatsapp-group': whatsappGroupEn,
    'whatsapp-cloud-backup': whatsappCloudBackupEn,
    'whatsapp-google-backup': whatsappGoogleBackupEn,
    'whatsapp-e2e-backup': whatsappE2eBackupEn,
    'messenger-2016': messenger2016En,
    signal: signalEn,
    domestic: domesticEn,
    sms: smsEn,
    'telegram-today': telegramTodayEn,
    'whatsapp-today': whatsappTodayEn,
    'messenger-today': messengerTodayEn,
    'signal-today': signalTodayEn,
  } satisfies Record<ModeId, ModeWords>,
  fa: {
    'telegram-cloud': telegramCloudFa,
    'telegram-secret': telegramSecretFa,
    'telegram-group': telegramGroupFa,
    'whatsapp-direct': whatsappDirectFa,
    'whatsapp-group': whatsappGroupFa,
    'whatsapp-cloud-backup': whatsappCloudBackupFa,
    'whatsapp-google-backup': whatsappGoogleBackupFa,
    'whatsapp-e2e-backup': whatsappE2eBackupFa,
    'messenger-2016': messenger2016Fa,
    signal: signalFa,
    domestic: domesticFa,
    sms: smsFa,
    'telegram-today': telegramTodayFa,
    'whatsapp-today': whatsappTodayFa,
    'messenger-today': messengerTodayFa,
    'signal-today': signalTodayFa,
  } satisfies Record<ModeId, ModeWords>,
};
