import type { Attacks, Mode } from './mode.ts';
import { withChangedClient } from './protocols/changed-client.ts';

/**
 * Every active power with the run that it turns a mode into: those of which the protocol decides what they can do, and the
 * changed app, which stands outside every protocol.
 */
export const attacksOn = (mode: Mode): Attacks => ({
  ...mode.attacks,
  'change-client': (placement, powers = []) =>
    withChangedClient(mode.narrate(placement), {
      signedByCompany: powers.includes('compel-operator'),
      reproducible: mode.traits.app === 'reproducible',
    }),
});
