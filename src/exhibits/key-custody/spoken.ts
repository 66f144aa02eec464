import type { Item, ModeId, Power } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { params, type State } from './params.ts';
import type { Role } from './roles.ts';

/** Powers to which it matters where keys and copies lie, and not who runs the machines. */
const POWERS_HERE: readonly Power[] = ['tap-network', 'take-disks', 'compel-keys', 'seize-phone', 'reach-backup'];

/** The keys that a message on its way is sealed with, in the modes whose phones make them. */
const ON_THE_WAY: Partial<Record<ModeId, Role>> = {
  'whatsapp-direct': 'message',
  signal: 'message',
  'telegram-secret': 'secret-chat',
};

/** The state in which a sentence's case is to be seen: who has yesterday's message or a key to it, or the key of the one on its way. */
export function stateShowing({ modes, placement, powers, items, verdict }: SpokenCase): State | undefined {
  const [mode] = modes;
  const [item, ...more] = items.filter((one: Item) => one !== 'stored-media' || !items.includes('stored-text'));
  if (!mode || more.length > 0 || powers.some((power) => !POWERS_HERE.includes(power))) return undefined;
  const state = { ...params.defaults, mode, ...placement };
  if (item === 'in-flight') {
    const key = ON_THE_WAY[mode];
    return key && verdict === 'sealed' ? { ...state, key } : undefined;
  }
  return item === 'stored-text' && mode !== 'sms' ? state : undefined;
}
