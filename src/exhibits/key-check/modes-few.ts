/* Written by `npm run index`: the narrations of the modes that lead in `modes.ts`. Do not edit. */
import { telegramSecret, whatsappDirect } from '../../model/index.ts';
import { carry } from '../kit/modes.ts';

carry([whatsappDirect, telegramSecret]);
