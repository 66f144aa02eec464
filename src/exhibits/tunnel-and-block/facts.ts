import type { Fact } from '../../model/index.ts';
import { params } from './params.ts';
import { wayOf } from './view.ts';

/** What the exhibit says of the world besides the model's run, and where it is from. The words stand in the catalogue. */
export interface Said {
  id: 'operator' | 'account' | 'address' | 'patterns' | 'timing' | 'iran';
  sources: readonly string[];
}

/** What a tunnel does not do. */
export const LIMITS: readonly Said[] = [
  { id: 'operator', sources: ['PG-VPN'] },
  { id: 'account', sources: ['TG-PRIV20', 'WA-PRIV19'] },
  { id: 'address', sources: ['PG-VPN'] },
  { id: 'patterns', sources: ['RFC9505', 'FOCI13'] },
  { id: 'timing', sources: ['TOR-ATTACKS'] },
  { id: 'iran', sources: ['CHRI-2018', 'NAT-DEC24', 'AP-APR18'] },
];

/** The facts of the model that carry a run over the border, whatever the way of sending; each has its words here. */
export const CARRYING = ['packet-addresses', 'way-abroad', 'filter-by-address', 'vpn-tunnel', 'vpn-exit'] as const;
export type CarryingId = (typeof CARRYING)[number];

/** Those of the facts of a run that carry it over the border, in the order of {@link CARRYING}. */
export const carrying = (facts: readonly Fact[]): { id: CarryingId; fact: Fact }[] =>
  CARRYING.flatMap((id) => facts.filter((fact) => fact.id === id).map((fact) => ({ id, fact })));

/** The ids of all sources that are shown. */
export const sourcesShown = (): ReadonlySet<string> =>
  new Set([
    ...LIMITS.flatMap(({ sources }) => sources),
    ...carrying(wayOf({ ...params.defaults, tunnel: 'with', blocked: 'app' }).facts).flatMap(
      ({ fact }) => fact.sources,
    ),
  ]);
