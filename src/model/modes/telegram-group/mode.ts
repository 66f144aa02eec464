import { modeOf, type Mode } from '../../mode.ts';
import type { Fact } from '../../narration.ts';
import { cloudChat } from '../../protocols/cloud-chat.ts';
import { SECOND_PASSWORD_OF_TELEGRAM, telegram } from '../../services/telegram.ts';
import { traits } from './traits.ts';

const members: Fact = { id: 'telegram-group', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' };

/** An administrator takes a message of a channel away from everybody who reads it. */
const administrator: Fact = { id: 'telegram-administrator-deletes', sources: ['TG-CHANFAQ'], grade: 'documented' };

/**
 * A closed group or channel on Telegram: a cloud chat with a list of members. An open one can be read by anybody who
 * looks, by design; that needs no power of an authority's, and is not narrated.
 */
export const mode: Mode<'telegram-group'> = /* @__PURE__ */ modeOf(
  {
    id: 'telegram-group',
    traits,
    secondPassword: SECOND_PASSWORD_OF_TELEGRAM,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => cloudChat(telegram, { members, administrator }),
);
