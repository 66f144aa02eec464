import { CONVERSATION_IDS } from '../../model/conversations/index.ts';
import { oneOfEach } from '../../model/modes/by-traits.ts';

/** The conversations that stand there by name: one for each way of holding keys, by default and by choice. */
export const LEADING = oneOfEach(CONVERSATION_IDS, ['keys', 'byDefault']);

/** Those that can be compared besides. */
export const OTHERS = CONVERSATION_IDS.filter((id) => !LEADING.includes(id));
