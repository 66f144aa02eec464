/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import {
  sms,
  telegramCloud,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
} from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([telegramCloud, telegramSecret, whatsappDirect, whatsappCloudBackup, whatsappE2eBackup, sms]);
