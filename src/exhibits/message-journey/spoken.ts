import { STOPS, type Item, type ModeId, type Power, type StopId } from '../../model/index.ts';
import type { SpokenCase } from '../kit/exhibit.ts';
import { MODES_HERE } from './modes.ts';
import { params, type State } from './params.ts';

/** The one message that goes the way, by the items that it is. */
const MESSAGE: readonly Item[] = ['stored-text', 'in-flight'];

/** Whose eyes see what these powers get hold of, and where the message has come to when they see it. */
function eyesOf(
  powers: readonly Power[],
  { placement: { data, keys }, verdict, items }: SpokenCase,
): { observer: State['observer']; at: StopId } | undefined {
  const only = powers.join();
  if (only === 'tap-network') return { observer: 'phone-company', at: 'sara-line' };
  // Who copies disks again and again also gets what was deleted from them: no copy is a matter of one moment.
  if (only === 'tap-network,take-disks' && verdict === 'readable') return { observer: 'disk', at: 'disk' };
  if (only === 'take-disks') return verdict === 'absent' ? undefined : { observer: 'disk', at: 'disk' };
  // Nobody needs eyes to see what lies on a phone: whoever holds it.
  if (only === 'seize-phone') return verdict === 'readable' ? { observer: 'nobody', at: 'omid-phone' } : undefined;
  // All the service's machines in the country, its key store too.
  if (only === 'take-disks,compel-keys' && data === 'in-country' && keys === 'in-country' && verdict === 'readable')
    return { observer: 'authority', at: 'disk' };
  // He attacks nobody, and the service's keys stay abroad.
  const sees = only === 'run-server' ? verdict === 'readable' : verdict === 'sealed' && items.includes('in-flight');
  return sees && data === 'in-country' ? { observer: 'authority', at: 'server' } : undefined;
}

/** The state in which a sentence's case is to be seen: of the message on its way in at most two modes. */
export function stateShowing(spoken: SpokenCase): State | undefined {
  const { modes, placement, powers, items } = spoken;
  const eyes = eyesOf(powers, spoken);
  const further = params.defaults.modes.find((mode) => mode !== modes[0]);
  const [first, second = further, ...more] = modes;
  const { data } = placement;
  if (!eyes || !first || !second || more.length > 0 || data === 'both') return undefined;
  if (modes.some((mode) => !MODES_HERE.fitting.includes(mode))) return undefined;
  if (items.some((item) => !MESSAGE.includes(item))) return undefined;
  const pair: [ModeId, ModeId] = [first, second];
  return { ...params.defaults, modes: pair, observer: eyes.observer, hop: STOPS.indexOf(eyes.at), data };
}
