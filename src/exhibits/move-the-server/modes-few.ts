/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import { sms, telegramCloud, whatsappDirect } from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([telegramCloud, whatsappDirect, sms]);
