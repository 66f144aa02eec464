import type { Item, Power } from '../../model/index.ts';
import { CONVERSATION_IDS, LAST, type ConversationId } from '../../model/conversations/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { params, type State } from './params.ts';

/** Both rows are recorded off the line: before the seizure, and while a message waits. */
const MESSAGES: readonly Item[] = ['stored-text', 'in-flight'];
const POWERS_HERE: readonly Power[] = ['tap-network', 'take-disks', 'compel-keys'];
const isHere = (mode: string): mode is ConversationId => CONVERSATION_IDS.some((one) => one === mode);

/** The state in which a sentence's case is to be seen: recorded messages, with none of the service's keys or with all of them. */
export function stateShowing({ modes, placement, powers, items }: SpokenCase): State | undefined {
  const messages = items.filter((item) => item !== 'stored-media' || !items.includes('stored-text'));
  const recorded = powers.includes('tap-network') && powers.every((power) => POWERS_HERE.includes(power));
  if (!recorded || !modes.every(isHere) || !messages.every((item) => MESSAGES.includes(item))) return undefined;
  const further = params.defaults.modes.find((mode) => !modes.includes(mode));
  const pair = CONVERSATION_IDS.filter((mode) => modes.includes(mode) || (modes.length === 1 && mode === further));
  if (pair.length !== 2) return undefined;
  const taken = powers.includes('compel-keys') && placement.keys === 'in-country';
  return { ...params.defaults, modes: pair, seized: 'service', moment: taken ? LAST : 0 };
}
