/* What every reader needs: the two of the beginning, the two with a backup, and text messages. */
import { sms, telegramCloud, whatsappCloudBackup, whatsappDirect, whatsappE2eBackup } from '../../model/index.ts';
import { learn } from './modes.ts';

learn([telegramCloud, whatsappDirect, whatsappCloudBackup, whatsappE2eBackup, sms]);
