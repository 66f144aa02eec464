import { MODE_IDS, modesThat } from '../../model/index.ts';
import type { ModesHere } from '../kit/modes.ts';

/** Every way of sending; at first, and in frames, those of the years that the chapters tell of. */
export const MODES_HERE: ModesHere = { fitting: MODE_IDS, leading: modesThat(({ asOf }) => asOf <= 2021) };
