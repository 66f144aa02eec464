import { acrossTheBorder, exposureIn, type Mode, type ModeId, type Verdict, worldsOf } from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { ITEMS_HERE, TAKES, type ItemHere, type State } from './params.ts';

/** What disks and keys yield of one item, when Sara wrote without a tunnel and when she wrote through one. */
export interface StoredRow {
  item: ItemHere;
  without: Verdict;
  with: Verdict;
}

/** A mode whose every message goes over the border. */
function modeThrough(id: ModeId, tunnel: boolean): Mode {
  const mode = modeOf(id);
  const { narrate } = mode;
  return {
    ...mode,
    narrate: (placement) => acrossTheBorder(narrate(placement), { tunnel, blocked: 'nothing' }),
    attacks: {},
  };
}

const rows = new Map<string, readonly StoredRow[]>();

/** The same question to both runs, worked out once for each situation. The keys stand where the data stands. */
export function storedRows({ mode, data }: Pick<State, 'mode' | 'data'>): readonly StoredRow[] {
  const key = `${mode} ${data}`;
  const known = rows.get(key);
  if (known) return known;
  const worlds = (tunnel: boolean) => worldsOf(modeThrough(mode, tunnel), { data, keys: data }, TAKES);
  const [without, through] = [worlds(false), worlds(true)];
  const found = ITEMS_HERE.map((item) => ({
    item,
    without: exposureIn(without, item).verdict,
    with: exposureIn(through, item).verdict,
  }));
  rows.set(key, found);
  return found;
}
