import { exposureIn, worldsOf, type Exposure, type Term, type World } from '../../model/index.ts';
import { TURNED, turned } from '../../model/protocols/turned.ts';
import { modeOf } from '../kit/modes.ts';
import type { State } from './params.ts';
import type { Cell } from './view.ts';

/** A cell as it would be if a word that it takes were not true, with the runs that say so. Asked for when somebody asks. */
export interface IfNot {
  exposure: Exposure;
  worlds: readonly World[];
  wanted: Term;
}

export { TURNED };

/** @throws where the cell takes nothing on anybody's word */
export function ifNot({ mode, item, wanted, word }: Cell, { data, keys, powers }: State): IfNot {
  if (!word || !wanted) throw new Error(`${mode} ${item} takes nothing on anybody's word`);
  const worlds = worldsOf(turned(modeOf(mode), word.turn), { data, keys }, powers);
  return { exposure: exposureIn(worlds, item), worlds, wanted };
}
