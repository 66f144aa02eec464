/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import { telegramCloud, telegramSecret, whatsappCloudBackup, whatsappDirect } from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([telegramCloud, telegramSecret, whatsappDirect, whatsappCloudBackup]);
