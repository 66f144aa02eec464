import type { SpokenCase } from '../kit/exhibit.ts';
import { FEWEST, MODES_HERE, MOST } from './modes.ts';
import { params, type State } from './params.ts';

/**
 * The map's state in which a sentence's case is to be seen: its modes, and others for comparison where it has one alone.
 * Undefined where it speaks of more modes than stand side by side, or of one that does not fit.
 */
export function stateShowing({ modes, placement, powers }: SpokenCase): State | undefined {
  const wanted = modes.filter((mode) => MODES_HERE.fitting.includes(mode));
  if (wanted.length < modes.length || wanted.length > MOST) return undefined;
  for (const mode of params.defaults.modes) if (wanted.length < FEWEST && !wanted.includes(mode)) wanted.push(mode);
  return { modes: MODES_HERE.fitting.filter((mode) => wanted.includes(mode)), ...placement, powers };
}
