import { modeOf, type Mode } from '../../mode.ts';
import { cloudChat } from '../../protocols/cloud-chat.ts';
import { messenger } from '../../services/messenger.ts';
import { traits } from './traits.ts';

/** A regular chat on Messenger: kept by Facebook, which can read it. */
export const mode: Mode<'messenger-2016'> = /* @__PURE__ */ modeOf(
  {
    id: 'messenger-2016',
    traits,
    secondPassword: 'none-known',
    without: {},
    otherSidesBackup: 'no-difference',
  },
  () => cloudChat(messenger),
);
