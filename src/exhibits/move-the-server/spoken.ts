import type { SpokenCase } from '../kit/exhibit.ts';
import { COMPARED, COMPARED_IDS, type ComparedId } from './modes.ts';
import { params, type State } from './params.ts';

/** The map shows two or three modes side by side. */
const [FEWEST, MOST] = [2, 3];

/**
 * The map's state in which a sentence's case is to be seen: its modes, and others for comparison where it has one alone.
 * Undefined where it speaks of more modes than stand side by side, or of one that the map does not compare.
 */
export function stateShowing({ modes, placement, powers }: SpokenCase): State | undefined {
  const wanted = modes.filter((mode): mode is ComparedId => mode in COMPARED);
  if (wanted.length < modes.length || wanted.length > MOST) return undefined;
  for (const mode of params.defaults.modes) if (wanted.length < FEWEST && !wanted.includes(mode)) wanted.push(mode);
  return { modes: COMPARED_IDS.filter((mode) => wanted.includes(mode)), ...placement, powers };
}
