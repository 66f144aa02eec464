import { modesThat, oneOfEach } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** Chats of two over one service, whose data and keys could be moved; at first one for each way of holding keys. */
const fitting = modesThat(({ group, backup }) => !group && backup === 'none');

export const MODES_HERE: ModesHere = { fitting, leading: oneOfEach(fitting, ['keys']) };

/** At most so many maps stand side by side, and no fewer than two. */
export const [FEWEST, MOST] = [2, 3];
