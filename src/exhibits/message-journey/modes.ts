import { MODE_IDS, modesThat, oneOfEach } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** Every mode has a way; at first chats of two, one for each way of holding keys and keeping backups. */
export const MODES_HERE: ModesHere = {
  fitting: MODE_IDS,
  leading: oneOfEach(
    modesThat(({ group }) => !group),
    ['keys', 'backup'],
  ),
};
