import type { Item } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { MODES_HERE } from './modes.ts';
import { DATA, ITEMS_HERE, params, TAKES, type State } from './params.ts';

const MESSAGES: readonly Item[] = ['stored-text', 'in-flight', 'future-text'];

/** The state in which a sentence's case is to be seen: what a tap on the way sees, or what lies on the disk at its end. */
export function stateShowing({ modes, placement, powers, items }: SpokenCase): State | undefined {
  const [mode] = modes;
  const data = DATA.find((one) => one === placement.data);
  if (!mode || !data || modes.some((one) => !MODES_HERE.fitting.includes(one))) return undefined;
  const state: State = { ...params.defaults, mode, data };
  if (powers.join() === 'tap-network')
    return items.every((item) => MESSAGES.includes(item)) ? { ...state, look: 'way' } : undefined;
  // The keys stand where the data stands.
  const taken = powers.join() === TAKES.join() && placement.keys === data;
  return taken && items.every((item) => ITEMS_HERE.some((one) => one === item))
    ? { ...state, look: 'disk' }
    : undefined;
}
