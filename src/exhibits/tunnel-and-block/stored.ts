import {
  acrossTheBorder,
  exposureIn,
  type Mode,
  type Turn,
  type Verdict,
  type Word,
  wordBehind,
  worldsOf,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import type { Then } from '../kit/turned-round.ts';
import { ITEMS_HERE, TAKES, type ItemHere, type State } from './params.ts';

/** What disks and keys yield of one item, when Sara wrote without a tunnel and when she wrote through one. */
export interface StoredRow {
  item: ItemHere;
  without: Verdict;
  with: Verdict;
  /** Whose word that takes, if anybody's: a tunnel changes nothing on the disk, and so the same in both. */
  word: Word | undefined;
}

/** A mode whose every message goes over the border. */
function modeThrough(mode: Mode, tunnel: boolean): Mode {
  const { narrate } = mode;
  return {
    ...mode,
    narrate: (placement) => acrossTheBorder(narrate(placement), { tunnel, blocked: 'nothing' }),
    attacks: {},
  };
}

/** Rows that take the same on the same word, so that it is asked once what comes of it if it is not true. */
export const takenIn = (stored: readonly StoredRow[]): { word: Word; rows: StoredRow[] }[] =>
  (['open-disk', 'sealed-disk', 'kept'] satisfies Turn[]).flatMap((turn) => {
    const rows = stored.filter(({ word }) => word?.turn === turn);
    const [first] = rows;
    return first?.word ? [{ word: first.word, rows }] : [];
  });

/**
 * What disks and keys yield of an item in a way of sending that was turned round.
 * @throws where it has no such item
 */
export function storedThen(told: Mode, { data }: Pick<State, 'data'>, item: ItemHere): Then {
  const worlds = worldsOf(modeThrough(told, true), { data, keys: data }, TAKES);
  const wanted = worlds[0]?.narration.items[item];
  if (!wanted) throw new Error(`${told.id} has no ${item}`);
  return { verdict: exposureIn(worlds, item).verdict, reasons: [], worlds, wanted };
}

const rows = new Map<string, readonly StoredRow[]>();

/** The same question to both runs, worked out once for each situation. The keys stand where the data stands. */
export function storedRows({ mode, data }: Pick<State, 'mode' | 'data'>): readonly StoredRow[] {
  const key = `${mode} ${data}`;
  const known = rows.get(key);
  if (known) return known;
  const worlds = (tunnel: boolean) => worldsOf(modeThrough(modeOf(mode), tunnel), { data, keys: data }, TAKES);
  const [without, through] = [worlds(false), worlds(true)];
  const found = ITEMS_HERE.map((item): StoredRow => {
    const [plain] = through;
    const wanted = plain?.narration.items[item];
    const exposure = exposureIn(through, item);
    return {
      item,
      without: exposureIn(without, item).verdict,
      with: exposure.verdict,
      word: plain && wanted && wordBehind(plain, exposure, wanted),
    };
  });
  rows.set(key, found);
  return found;
}
