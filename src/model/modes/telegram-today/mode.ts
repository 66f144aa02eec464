import { modeOf, type Mode } from '../../mode.ts';
import { cloudChat } from '../../protocols/cloud-chat.ts';
import { SECOND_PASSWORD_OF_TELEGRAM, telegram } from '../../services/telegram.ts';
import { traits } from './traits.ts';

/**
 * Telegram's default chat today: the lines have temporary keys, which its conversation tells; to the four moments of this run they
 * make no difference. Its app can be built again from published source.
 */
export const mode: Mode<'telegram-today'> = /* @__PURE__ */ modeOf(
  {
    id: 'telegram-today',
    traits,
    secondPassword: SECOND_PASSWORD_OF_TELEGRAM,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => cloudChat(telegram),
);
