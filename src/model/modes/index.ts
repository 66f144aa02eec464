import { messenger2016 } from './messenger-2016.ts';
import type { Mode, ModeId } from './mode.ts';
import { signal } from './signal.ts';
import { sms } from './sms.ts';
import { telegramCloud } from './telegram-cloud.ts';
import { telegramGroup } from './telegram-group.ts';
import { telegramSecret } from './telegram-secret.ts';
import { whatsappCloudBackup } from './whatsapp-cloud-backup.ts';
import { whatsappDirect } from './whatsapp-direct.ts';
import { whatsappE2eBackup } from './whatsapp-e2e-backup.ts';
import { whatsappGroup } from './whatsapp-group.ts';

/**
 * Every mode by its id. To add one: a file beside this, a line in `MODE_TRAITS`, a line here. For code that meets them
 * all; a page that shows a few imports those by name. It carries no other as long as no module here calls anything
 * while it is loaded.
 */
export const MODES: Record<ModeId, Mode> = {
  'telegram-cloud': telegramCloud,
  'telegram-secret': telegramSecret,
  'telegram-group': telegramGroup,
  'whatsapp-direct': whatsappDirect,
  'whatsapp-group': whatsappGroup,
  'whatsapp-cloud-backup': whatsappCloudBackup,
  'whatsapp-e2e-backup': whatsappE2eBackup,
  'messenger-2016': messenger2016,
  signal,
  sms,
};
export { CHAT, MODE_IDS, MODE_TRAITS, SARAS_ADDRESS, type Mode, type ModeId, type ModeTraits } from './mode.ts';
export { secretChatOf2013 } from './secret-chat-2013.ts';
export {
  messenger2016,
  signal,
  sms,
  telegramCloud,
  telegramGroup,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  whatsappGroup,
};
export { otherSidesBackup } from './other-sides-backup.ts';
export { SECOND_PASSWORD, withSecondPassword } from './second-password.ts';
export { ACCOUNT_DATES } from './signal.ts';
export { BACKUP_PASSWORD } from './whatsapp-e2e-backup.ts';
export { MEMBERS_ADDRESS } from './whatsapp-group.ts';
