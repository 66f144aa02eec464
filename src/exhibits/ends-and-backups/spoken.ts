import type { Item } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { MODES_HERE } from './modes.ts';
import { params, WAYS, type State } from './params.ts';
import { BESIDES, MESSAGES, PLACEMENT, POWER } from './view.ts';

const ITEMS: readonly Item[] = [...MESSAGES, ...BESIDES];

/** The state in which a sentence's case is to be seen: a single way round, of modes that stand here, with nothing moved. */
export function stateShowing({ modes, placement, powers, items }: SpokenCase): State | undefined {
  const way = WAYS.find((one) => powers.length === 1 && powers[0] === POWER[one]);
  const here = modes.filter((mode) => MODES_HERE.fitting.includes(mode));
  const [mode] = here;
  const nothingMoved = placement.data === PLACEMENT.data && placement.keys === PLACEMENT.keys;
  if (!way || !mode || here.length < modes.length || !nothingMoved) return undefined;
  return items.every((item) => ITEMS.includes(item)) ? { ...params.defaults, way, mode } : undefined;
}
