import {
  DATA_PLACEMENTS,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODE_IDS,
  MODES,
  POWERS,
  VERDICTS,
  worldsOf,
  type Item,
  type ModeId,
  type Placement,
  type Power,
  type Verdict,
} from '../../model/index.ts';
import { list } from './messages.ts';
import { words } from './tree.ts';

/** What a `<Says>` states: in each of these modes, these powers come to this verdict on each of these items. */
export interface Statement {
  modes: readonly ModeId[];
  placement: Placement;
  powers: readonly Power[];
  items: readonly Item[];
  verdict: Verdict;
}

/** The attributes of a `<Says>` as they are written; absent where none is. */
export type Written = Readonly<Partial<Record<'mode' | 'data' | 'keys' | 'powers' | 'item' | 'verdict', string>>>;

/** Stands in `powers` for an authority that does nothing. */
const NO_POWERS = 'none';

/**
 * Reads the attributes of a `<Says>`. `data` and `keys` are `abroad` unless they say otherwise.
 * @returns the statement, or one message for each attribute that names something the model does not have
 */
export function readStatement(written: Written): { statement: Statement } | { problems: string[] } {
  const problems: string[] = [];
  const known = <T extends string>(name: keyof Written, ids: readonly T[], value = written[name]): T[] => {
    const found = words(value);
    for (const id of found.filter((each) => !ids.includes(each as T)))
      problems.push(`<Says> names the ${name} "${id}", which the model does not have: expected ${list(ids)}`);
    return found as T[];
  };
  const single = <T extends string>(name: keyof Written, ids: readonly T[], otherwise?: T): T => {
    const found = known(name, ids, written[name] ?? otherwise);
    if (found.length > 1) problems.push(`<Says> takes one ${name}, and has "${found.join(' ')}"`);
    return found[0] as T;
  };
  const powers = known('powers', [...POWERS, NO_POWERS]);
  if (powers.length > 1 && powers.includes(NO_POWERS))
    problems.push(`<Says> has powers="${powers.join(' ')}": ${NO_POWERS} stands alone`);
  const statement: Statement = {
    modes: known('mode', MODE_IDS),
    placement: { data: single('data', DATA_PLACEMENTS, 'abroad'), keys: single('keys', KEY_PLACEMENTS, 'abroad') },
    powers: POWERS.filter((power) => powers.includes(power)),
    items: known('item', ITEMS),
    verdict: single('verdict', VERDICTS),
  };
  return problems.length > 0 ? { problems } : { statement };
}

/** Where the model says something else than the statement: one message for each mode and item. */
export function contradictions({ modes, placement, powers, items, verdict }: Statement): string[] {
  return modes.flatMap((mode) => {
    const derived = verdictsOf(mode, placement, powers);
    return items
      .filter((item) => derived.get(item) !== verdict)
      .map((item) => {
        const where = `data ${placement.data}, keys ${placement.keys}, powers ${powers.join(' ') || NO_POWERS}`;
        return `<Says> ${item} in ${mode} (${where}): the model says ${derived.get(item)}, the text says ${verdict}`;
      });
  });
}

const answered = new Map<string, ReadonlyMap<Item, Verdict>>();

/** What the model says of every item. Chapters, their translations and their pages ask the same again and again. */
function verdictsOf(mode: ModeId, placement: Placement, powers: readonly Power[]): ReadonlyMap<Item, Verdict> {
  const question = [mode, placement.data, placement.keys, ...powers].join(' ');
  const known = answered.get(question);
  if (known) return known;
  const worlds = worldsOf(MODES[mode], placement, powers);
  const verdicts = new Map(ITEMS.map((item) => [item, exposureIn(worlds, item).verdict]));
  answered.set(question, verdicts);
  return verdicts;
}

/** Everything that is wrong with a `<Says>`. An attribute that is missing altogether is somebody else's to name. */
export function problemsOfStatement(written: Written): string[] {
  if (['mode', 'powers', 'item', 'verdict'].some((name) => words(written[name as keyof Written]).length === 0))
    return [];
  const read = readStatement(written);
  return 'problems' in read ? read.problems : contradictions(read.statement);
}
