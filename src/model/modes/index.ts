import { MODE_IDS, type Mode, type ModeId } from './mode.ts';
import { sms } from './sms.ts';
import { telegramCloud } from './telegram-cloud.ts';
import { whatsappDirect } from './whatsapp-direct.ts';

/** Every mode by its id. To add one: a file beside this, its id in `MODE_IDS`, a line here. */
export const MODES: Record<ModeId, Mode> = {
  'telegram-cloud': telegramCloud,
  'whatsapp-direct': whatsappDirect,
  sms,
};
export { CHAT, SARAS_ADDRESS } from './mode.ts';
export { MODE_IDS, type Mode, type ModeId };
