import { modesThat, oneOfEach } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** Chats of two, whatever is done with them later; at first one for each way of holding keys. */
const fitting = modesThat(({ group, backup }) => !group && backup === 'none');

export const MODES_HERE: ModesHere = { fitting, leading: oneOfEach(fitting, ['keys']) };
