import type { ModeId } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { DEFAULTS, defaultOf, firstOf, modesOf, type Default, type FieldId } from './modes.ts';
import { ITEMS_HERE, params, POWERS_HERE, WHOLE, type State } from './params.ts';

const has = ({ usual, other }: Default, modes: readonly ModeId[]): boolean =>
  modes.some((mode) => mode === usual || mode === other);
/** The default of a field to which one of these modes belongs, or its first. */
const shownIn = (field: FieldId, modes: readonly ModeId[]): Default =>
  DEFAULTS[field].find((one) => has(one, modes)) ?? defaultOf(field, firstOf(field));
/** So many differ from a default that these modes are to be seen in its field. */
function shareOf({ usual, other }: Default, modes: readonly ModeId[]): number {
  if (!other || !modes.includes(other)) return 0;
  return modes.includes(usual) ? WHOLE / 2 : WHOLE;
}

/** The state in which a sentence's case is to be seen: as if all people wrote in the modes that it speaks of. */
export function stateShowing({ modes, placement, powers, items }: SpokenCase): State | undefined {
  const [optional, usual] = [shownIn('optional', modes), shownIn('default', modes)];
  const shown = { optional: optional.usual, default: usual.usual };
  const item = ITEMS_HERE.find((one) => one === items.join());
  if (!item || modes.some((mode) => !modesOf(shown).includes(mode))) return undefined;
  if (powers.some((power) => !POWERS_HERE.some((one) => one === power))) return undefined;
  const [share, backups] = [shareOf(optional, modes), shareOf(usual, modes)];
  return { ...params.defaults, ...placement, ...shown, powers, item, share, backups };
}
