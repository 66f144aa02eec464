import { modeOf, type Mode } from '../../mode.ts';
import { cloudChat } from '../../protocols/cloud-chat.ts';
import { messenger, SECOND_PASSWORD_OF_MESSENGER } from '../../services/messenger.ts';
import { traits } from './traits.ts';

/** A regular chat on Messenger: kept by Facebook, which can read it. */
export const mode: Mode<'messenger-2016'> = /* @__PURE__ */ modeOf(
  {
    id: 'messenger-2016',
    traits,
    secondPassword: SECOND_PASSWORD_OF_MESSENGER,
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => cloudChat(messenger),
);
