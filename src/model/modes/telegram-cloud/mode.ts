import { modeOf, type Mode } from '../../mode.ts';
import { cloudChat } from '../../protocols/cloud-chat.ts';
import { SECOND_PASSWORD_OF_TELEGRAM, telegram } from '../../services/telegram.ts';
import { traits } from './traits.ts';

/** Telegram's default chat: kept in the cloud, sealed with keys that the service holds. */
export const mode: Mode<'telegram-cloud'> = /* @__PURE__ */ modeOf(
  {
    id: 'telegram-cloud',
    traits,
    secondPassword: SECOND_PASSWORD_OF_TELEGRAM,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => cloudChat(telegram),
);
