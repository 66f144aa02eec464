import { carries, CHAT, contents, MODES, traitsOf, type Item, type ModeId, type Power } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { params, type State } from './params.ts';
import { roleOf, type Role } from './roles.ts';

/** Powers to which it matters where keys and copies lie, and not who runs the machines. */
const POWERS_HERE: readonly Power[] = ['tap-network', 'take-disks', 'compel-keys', 'seize-phone', 'reach-backup'];

/** What the keys are for that a message on its way is sealed with, where the phones make them: those of the innermost seal. */
function keyOnTheWay(mode: ModeId): Role | undefined {
  if (traitsOf(mode).keys !== 'ends') return undefined;
  const { events } = MODES[mode].narrate({ data: 'abroad', keys: 'abroad' });
  const [innermost] = events.flatMap(({ kind, term }) =>
    kind === 'send'
      ? contents(term)
          .flatMap((part) => (part.kind === 'seal' && carries(part.body, CHAT.onTheWay) ? [part.key] : []))
          .slice(-1)
      : [],
  );
  return innermost && roleOf(innermost);
}

/** The state in which a sentence's case is to be seen: who has yesterday's message or a key to it, or the key of the one on its way. */
export function stateShowing({ modes, placement, powers, items, verdict }: SpokenCase): State | undefined {
  const [mode] = modes;
  const [item, ...more] = items.filter((one: Item) => one !== 'stored-media' || !items.includes('stored-text'));
  if (!mode || more.length > 0 || powers.some((power) => !POWERS_HERE.includes(power))) return undefined;
  const state = { ...params.defaults, mode, ...placement };
  if (item === 'in-flight') {
    const key = keyOnTheWay(mode);
    return key && verdict === 'sealed' ? { ...state, key } : undefined;
  }
  // Where nothing is sealed there is no key to show.
  return item === 'stored-text' && traitsOf(mode).keys !== 'none' ? state : undefined;
}
