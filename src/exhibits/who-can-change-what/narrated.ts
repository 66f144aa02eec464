import {
  signal,
  sms,
  telegramCloud,
  telegramGroup,
  telegramSecret,
  whatsappDirect,
  type Mode,
} from '../../model/index.ts';
import type { ModeHere } from './mode-ids.ts';

/** What each of them is in the model. Only the build asks. */
export const NARRATED: Readonly<Record<ModeHere, Mode>> = {
  'telegram-group': telegramGroup,
  'telegram-cloud': telegramCloud,
  'telegram-secret': telegramSecret,
  'whatsapp-direct': whatsappDirect,
  signal,
  sms,
};
