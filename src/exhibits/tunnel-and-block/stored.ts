import { acrossTheBorder, exposure, type Item, type Mode, type Power, type Verdict } from '../../model/index.ts';
import { modeOf } from './modes.ts';
import type { ModeHere, State } from './params.ts';

/** What an authority does that takes what is stored. */
export const TAKES = ['take-disks', 'compel-keys'] as const satisfies readonly Power[];

/** What may be taken, of all items. */
export const ITEMS_HERE = ['stored-text', 'who-talks-to-whom', 'contacts', 'phone-number'] as const satisfies Item[];
export type ItemHere = (typeof ITEMS_HERE)[number];

/** What disks and keys yield of one item, when Sara wrote without a tunnel and when she wrote through one. */
export interface StoredRow {
  item: ItemHere;
  without: Verdict;
  with: Verdict;
}

const through = new Map<string, Mode>();

/** A mode whose every message goes over the border; kept, so that its runs are worked out once. */
function modeThrough(id: ModeHere, tunnel: boolean): Mode {
  const key = `${id} ${tunnel}`;
  const known = through.get(key);
  if (known) return known;
  const { narrate } = modeOf(id);
  const mode: Mode = {
    id,
    narrate: (placement) => acrossTheBorder(narrate(placement), { tunnel, blocked: 'nothing' }),
    attacks: {},
  };
  through.set(key, mode);
  return mode;
}

/** The same question to both runs. The keys stand where the data stands. */
export function storedRows({ mode, data }: Pick<State, 'mode' | 'data'>): StoredRow[] {
  const verdict = (tunnel: boolean, item: Item): Verdict =>
    exposure(modeThrough(mode, tunnel), { data, keys: data }, TAKES, item).verdict;
  return ITEMS_HERE.map((item) => ({ item, without: verdict(false, item), with: verdict(true, item) }));
}
