import { modesThat, oneOfEach, traitsOf } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** Chats of two whose phones show a code to compare; at first one for each kind of code, and what people have by default before what they choose. */
const shown = modesThat(({ codes, group, backup }) => codes !== 'none' && !group && backup === 'none');
const fitting = [
  ...shown.filter((mode) => traitsOf(mode).byDefault),
  ...shown.filter((mode) => !traitsOf(mode).byDefault),
];

export const MODES_HERE: ModesHere = { fitting, leading: oneOfEach(fitting, ['codes']) };
