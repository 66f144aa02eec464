import { modesThat, oneOfEach, traitsOf } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/**
 * As of the year of the order: what can be taken back by whoever wrote it came later, and nothing here tells of that. A backup
 * is a copy outside the app, which no act here reaches. Of a group under its members’ keys the model does not tell how somebody
 * speaks in it as another (`Narration.voices`).
 */
const fitting = modesThat(
  ({ asOf, backup, group, keys }) => asOf <= 2016 && backup === 'none' && !(group && keys === 'ends'),
);
/** Of a group that its service keeps the story of March 2017 tells. */
const groups = fitting.filter((mode) => traitsOf(mode).group);
const ofTwo = fitting.filter((mode) => !traitsOf(mode).group);

/** At first one group that its service keeps, and of the chats of two one for each way of holding, comparing and checking keys. */
export const MODES_HERE: ModesHere = {
  fitting,
  leading: [...oneOfEach(groups, ['keys']), ...oneOfEach(ofTwo, ['keys', 'codes', 'app'])],
};
