import type { GridRow } from '../../language/grid.ts';
import type { Verdict } from '../../model/index.ts';
import { SHEET_ITEMS, type SheetItem, WHO, type Who } from '../lesson/draw-sheet.ts';
import { answerTo } from '../lesson/sheet-answers.ts';
import { isRead } from '../teach/beliefs.ts';
import { ASKED_MODES } from '../teach/items.ts';
import { list } from './messages.ts';
import { attribute, type JsxElement, words } from './tree.ts';

/** What a `<Grid>` asks: can each of these read the item, in each of the modes? */
export interface Grid {
  who: readonly Who[];
  item: SheetItem;
  modes: readonly (typeof ASKED_MODES)[number][];
}

/** How many rows and columns there may be: more do not fit a slide. */
const MOST = 4;

/** Reads the attributes of a `<Grid>`, or says what is wrong with them. */
export function readGrid(node: JsxElement): { grid: Grid } | { problems: string[] } {
  const problems: string[] = [];
  const known = <T extends string>(name: string, ids: readonly T[]): T[] => {
    const found = words(attribute(node, name));
    for (const id of found.filter((each) => !ids.includes(each as T)))
      problems.push(`<Grid> names in ${name} "${id}": expected ${list(ids)}`);
    if (found.length > MOST) problems.push(`<Grid> has ${found.length} in ${name}: at most ${MOST} fit a slide`);
    return found as T[];
  };
  const [item, second] = known('item', SHEET_ITEMS);
  if (second !== undefined) problems.push('<Grid> asks after one item');
  const grid = { who: known('who', WHO), item: item as SheetItem, modes: known('modes', ASKED_MODES) };
  return problems.length > 0 ? { problems } : { grid };
}

/** What is true of each box, row by row: the model's verdicts. */
export const answersOf = (grid: Grid): Verdict[] =>
  rowsOf(grid).flatMap(({ boxes }) => boxes.map(({ verdict }) => verdict));

/** The rows of a grid with their boxes, as every page shows them. */
export const rowsOf = ({ who, item, modes }: Grid): GridRow[] =>
  who.map((one) => ({
    who: one,
    boxes: modes.map((mode) => {
      const verdict = answerTo({ id: `${one}-${item}`, who: one, item }, mode);
      return { mode, verdict, answer: isRead(verdict) ? 'yes' : 'no' };
    }),
  }));
