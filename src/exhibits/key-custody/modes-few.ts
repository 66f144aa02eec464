/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import {
  messenger2016,
  signal,
  sms,
  telegramCloud,
  telegramGroup,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
  whatsappGroup,
} from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([
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
  sms,
]);
