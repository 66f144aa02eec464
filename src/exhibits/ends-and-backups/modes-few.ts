/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import {
  sms,
  telegramCloud,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
} from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([
  telegramCloud,
  telegramSecret,
  whatsappDirect,
  whatsappCloudBackup,
  whatsappGoogleBackup,
  whatsappE2eBackup,
  sms,
]);
