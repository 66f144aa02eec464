import { modesThat, oneOfEach, traitsOf } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/**
 * As of the year of the order: what can be taken back by whoever wrote it came later, and nothing here tells of that. A backup
 * is a copy outside the app, which no act here reaches.
 */
const fitting = modesThat(({ asOf, backup }) => asOf <= 2016 && backup === 'none');
/** A group that its service keeps: of one such the story of March 2017 tells. */
const kept = fitting.filter((mode) => traitsOf(mode).group && traitsOf(mode).keys === 'server');
const ofTwo = fitting.filter((mode) => !traitsOf(mode).group);

/** At first one group that its service keeps, and of the chats of two one for each way of holding, comparing and checking keys. */
export const MODES_HERE: ModesHere = {
  fitting,
  leading: [...oneOfEach(kept, ['keys']), ...oneOfEach(ofTwo, ['keys', 'codes', 'app'])],
};
