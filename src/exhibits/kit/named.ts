import {
  attacksOn,
  DATA_PLACEMENTS,
  KEY_PLACEMENTS,
  directSubterms,
  factsOf,
  TRAFFIC_ANALYSIS,
  type Mode,
  type Narration,
  type Placement,
  type Term,
} from '../../model/index.ts';
import { keyIdOf } from './words.ts';

/** What the reasons that rest on some narrations can name. */
export interface Named {
  facts: ReadonlySet<string>;
  /** How attacks work in them: `Narration.way`. */
  ways: ReadonlySet<string>;
  /** Those of the ids that were asked about. */
  keys: ReadonlySet<string>;
}

const PLACEMENTS: readonly Placement[] = DATA_PLACEMENTS.flatMap((data) =>
  KEY_PLACEMENTS.map((keys) => ({ data, keys })),
);

/** The runs of some modes in which everybody keeps to the protocol, in every placement. */
export const plainRunsOf = (modes: readonly Mode[]): Narration[] =>
  modes.flatMap(({ narrate }) => PLACEMENTS.map((placement) => narrate(placement)));

/** All runs of some modes: in every placement, and under every attack. */
export const allRunsOf = (modes: readonly Mode[]): Narration[] => [
  ...plainRunsOf(modes),
  ...modes.flatMap((mode) =>
    Object.values(attacksOn(mode)).flatMap((attack) => PLACEMENTS.flatMap((placement) => attack(placement) ?? [])),
  ),
];

/** The ids of the sources that the facts of some narrations name. */
export const sourcesIn = (narrations: readonly Narration[]): ReadonlySet<string> =>
  new Set([...TRAFFIC_ANALYSIS.sources, ...narrations.flatMap((run) => factsOf(run).flatMap((fact) => fact.sources))]);

/** Every page asks, of the same narrations, and the answer takes a while. */
const known = new WeakMap<readonly Narration[], Named>();

/** @param keys the ids of keys that have a name: the same in every language */
export function namedIn(narrations: readonly Narration[], keys: readonly string[]): Named {
  const before = known.get(narrations);
  if (before) return before;
  const found = {
    ways: new Set(narrations.flatMap(({ way }) => way ?? [])),
    facts: new Set([TRAFFIC_ANALYSIS.id, ...narrations.flatMap((run) => factsOf(run).map(({ id }) => id))]),
    keys: new Set([...termsIn(narrations)].flatMap((term) => keyIdOf(keys, term) ?? [])),
  };
  known.set(narrations, found);
  return found;
}

/** Every term in some narrations, each object once: terms share their parts, many times over. */
function termsIn(narrations: readonly Narration[]): ReadonlySet<Term> {
  const terms = new Set<Term>();
  const visit = (term: Term): void => {
    if (terms.has(term)) return;
    terms.add(term);
    directSubterms(term).forEach(visit);
  };
  for (const { events } of narrations) for (const { term } of events) visit(term);
  return terms;
}
