import type { ModeId } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { ITEMS_HERE, params, POWERS_HERE, WHOLE, type State } from './params.ts';

/** So many of a field differ from its default that these modes are to be seen in it; undefined where they are not in it. */
const shareOf = (modes: readonly ModeId[], usual: ModeId, other: ModeId): number | undefined => {
  if (!modes.includes(other)) return modes.includes(usual) ? 0 : undefined;
  return modes.includes(usual) ? WHOLE / 2 : WHOLE;
};

/** The state in which a sentence's case is to be seen: as if all people wrote in the modes that it speaks of. */
export function stateShowing({ modes, placement, powers, items }: SpokenCase): State | undefined {
  const share = shareOf(modes, 'telegram-cloud', 'telegram-secret');
  const backups = shareOf(modes, 'whatsapp-direct', 'whatsapp-cloud-backup');
  const here: readonly ModeId[] = ['telegram-cloud', 'telegram-secret', 'whatsapp-direct', 'whatsapp-cloud-backup'];
  const item = ITEMS_HERE.find((one) => one === items.join());
  if (!item || modes.some((mode) => !here.includes(mode))) return undefined;
  if (powers.some((power) => !POWERS_HERE.some((one) => one === power))) return undefined;
  return { ...params.defaults, ...placement, powers, item, share: share ?? 0, backups: backups ?? 0 };
}
