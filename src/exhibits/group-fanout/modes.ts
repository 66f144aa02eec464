import { modesThat, oneOfEach, traitsOf, type ModeId, type ModeTraits } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** The two ways to a group that stand side by side: under the service’s key, or under the members’ own. */
export type Kind = Exclude<ModeTraits['keys'], 'none'>;

/** Groups whose messages are sealed; at first one of each kind. Another of the same kind takes its place. */
const fitting = modesThat(({ group, keys }) => group && keys !== 'none');

export const MODES_HERE: ModesHere = { fitting, leading: oneOfEach(fitting, ['keys']) };

/** A mode that is a group of one of the kinds. */
export type GroupId = ModeId;

export const kindOf = (group: GroupId): Kind => (traitsOf(group).keys === 'server' ? 'server' : 'ends');

/** The groups in the order of the lanes, with one that was chosen besides in the place of that of its kind. */
export const groupsWith = (other: 'none' | GroupId, leading = MODES_HERE.leading): readonly GroupId[] =>
  leading.map((group) => (other !== 'none' && kindOf(other) === kindOf(group) ? other : group));
