import type { SpokenCase } from '../kit/exhibit.ts';
import { MODES_HERE } from './modes.ts';
import { params, type State } from './params.ts';

/** The state in which a sentence's case is to be seen: what a server that hands out keys of its own gets to read of the messages that come. */
export function stateShowing({ modes, powers, items }: SpokenCase): State | undefined {
  const [mode] = modes;
  if (!mode || modes.some((one) => !MODES_HERE.fitting.includes(one))) return undefined;
  if (powers.join() !== 'run-server' || items.join() !== 'future-text') return undefined;
  return { ...params.defaults, app: mode, server: 'false-key' };
}
