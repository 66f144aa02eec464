/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import {
  sms,
  telegramCloud,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGoogleBackup,
} from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([telegramCloud, whatsappDirect, whatsappCloudBackup, whatsappGoogleBackup, whatsappE2eBackup, sms]);
