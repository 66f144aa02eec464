import type { Item, Power } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { DAYS, MODES, params, type State } from './params.ts';

/** What circles, lines and shades tell of what the servers have. */
const ITEMS_HERE: readonly Item[] = ['who-talks-to-whom', 'group-members', 'phone-number'];
/** Whoever has what the service keeps: its disks, with the keys to them, its running servers, or its obedience. */
const POWERS_HERE: readonly Power[] = ['take-disks', 'compel-keys', 'run-server', 'compel-operator'];

/** The state in which a sentence's case is to be seen: what a month of one service's connections tells. */
export function stateShowing({ modes, powers, items, verdict }: SpokenCase): State | undefined {
  const mode = MODES.find((one) => one === modes[0]);
  const all = modes.every((one) => MODES.some((here) => here === one));
  const told = items.includes('who-talks-to-whom') && items.every((item) => ITEMS_HERE.includes(item));
  if (!mode || !all || !told || verdict !== 'readable') return undefined;
  return powers.length > 0 && powers.every((power) => POWERS_HERE.includes(power))
    ? { ...params.defaults, mode, day: DAYS }
    : undefined;
}
