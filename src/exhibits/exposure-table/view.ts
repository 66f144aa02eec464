import {
  exposureIn,
  ITEMS,
  VERDICTS,
  wordBehind,
  worldsOf,
  type Exposure,
  type Item,
  type ModeId,
  type Placement,
  type Power,
  type Term,
  type Word,
  type World,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import type { State } from './params.ts';

/**
 * One cell: what the powers yield of an item in a mode. `wanted` is the term that the item is, where the mode has it; `word`
 * says what the verdict takes on somebody's word.
 */
export interface Cell {
  mode: ModeId;
  item: Item;
  exposure: Exposure;
  wanted: Term | undefined;
  word: Word | undefined;
}

export type Table = ReadonlyMap<ModeId, ReadonlyMap<Item, Cell>>;

/** The runs of a mode that a column rests on. */
export const worldsIn = (mode: ModeId, placement: Placement, powers: readonly Power[]): World[] =>
  worldsOf(modeOf(mode), placement, powers);

/** The whole table under one placement and set of powers, derived mode by mode. */
export const tableOf = (modes: readonly ModeId[], placement: Placement, powers: readonly Power[]): Table =>
  new Map(modes.map((mode) => [mode, columnOf(mode, placement, powers)]));

type Column = ReadonlyMap<Item, Cell>;
const columns = new Map<string, Column>();

/** One mode's column, derived once for each situation: every switch asks for the column before it and after it. */
function columnOf(mode: ModeId, placement: Placement, powers: readonly Power[]): Column {
  const key = `${mode} ${placement.data} ${placement.keys} ${powers.join()}`;
  const column = columns.get(key) ?? derived(mode, placement, powers);
  columns.set(key, column);
  return column;
}

function derived(mode: ModeId, placement: Placement, powers: readonly Power[]): Column {
  const worlds = worldsIn(mode, placement, powers);
  const [plain] = worlds;
  return new Map(
    ITEMS.map((item) => {
      const exposure = exposureIn(worlds, item);
      const wanted = plain?.narration.items[item];
      return [item, { mode, item, exposure, wanted, word: plain && wanted && wordBehind(plain, exposure, wanted) }];
    }),
  );
}

/** How much of an item lies open: 0 for its words, 3 for no copy. */
const openness = ({ exposure }: Cell): number => VERDICTS.indexOf(exposure.verdict);

/** The rows in the order that the state asks for: as the model lists them, or the most open of one column first. */
export function rowsOf(table: Table, sort: State['sort']): Item[] {
  const column = sort === 'items' ? undefined : table.get(sort);
  if (!column) return [...ITEMS];
  return ITEMS.toSorted((a, b) => {
    const [one, other] = [column.get(a), column.get(b)];
    return one && other ? openness(one) - openness(other) : 0;
  });
}

/** The cells whose verdict is another than before, as `mode item`. */
export function changedCells(before: Table, after: Table): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [mode, cells] of after)
    for (const [item, cell] of cells) {
      const was = before.get(mode)?.get(item);
      if (was && was.exposure.verdict !== cell.exposure.verdict) changed.add(`${mode} ${item}`);
    }
  return changed;
}

/** Where two columns say different things, for comparing them. */
export function differing(table: Table, one: ModeId, other: ModeId): Item[] {
  const [a, b] = [table.get(one), table.get(other)];
  return ITEMS.filter((item) => a?.get(item)?.exposure.verdict !== b?.get(item)?.exposure.verdict);
}

/** How many cells have each verdict. */
export function countOf(table: Table): Record<Exposure['verdict'], number> {
  const count = { readable: 0, 'readable-by-attack': 0, sealed: 0, absent: 0 };
  for (const cells of table.values()) for (const { exposure } of cells.values()) count[exposure.verdict] += 1;
  return count;
}
