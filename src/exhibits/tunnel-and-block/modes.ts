import { sms, telegramCloud, whatsappDirect, type Mode } from '../../model/index.ts';
import type { ModeHere } from './params.ts';

/** Named one by one, so that a frame does not carry the narrations of the others. */
const KNOWN: Readonly<Record<ModeHere, Mode>> = {
  'telegram-cloud': telegramCloud,
  'whatsapp-direct': whatsappDirect,
  sms,
};

export const modeOf = (id: ModeHere): Mode => KNOWN[id];
