import { modesThat, oneOfEach, type ModeId } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** Chats of two; at first one for each way of holding keys and keeping backups, by default or by choice. */
const fitting = modesThat(({ group }) => !group);

export const MODES_HERE: ModesHere = { fitting, leading: oneOfEach(fitting, ['keys', 'backup', 'byDefault']) };

/** The lanes: those that lead, and besides them the one whose reasons are told. */
export const lanesWith = (chosen: ModeId): readonly ModeId[] =>
  MODES_HERE.fitting.filter((mode) => mode === chosen || MODES_HERE.leading.includes(mode));
