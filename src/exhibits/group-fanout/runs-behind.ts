import { MODES, worldsOf, type Mode } from '../../model/index.ts';
import type { Checkable } from '../kit/check.ts';
import { honest, PLACEMENT, POWERS_HERE } from './findings.ts';
import type { Read } from './read.ts';
import type { Lane } from './view.ts';

/**
 * The runs behind what the page tells of an item, and the term that the item is.
 * @throws when the group has no such item
 */
export function runsBehind(
  { group, wanted: broken }: Lane,
  item: Read,
  told: (mode: Mode) => Mode = (mode) => mode,
): Pick<Checkable, 'worlds' | 'wanted'> {
  const mode = told(MODES[group]);
  const worlds = worldsOf(broken ? mode : honest(mode), PLACEMENT, POWERS_HERE);
  const wanted = worlds[0]?.narration.items[item];
  if (!wanted) throw new Error(`${group} has no ${item}`);
  return { worlds, wanted };
}
