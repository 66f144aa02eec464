import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODES } from '../model/index.ts';

/** The ids of all sources that a reason could name: those of the facts of every mode, in every placement, under every attack. */
export function usedSources(): ReadonlySet<string> {
  return (used ??= found());
}

/** Every page asks, and the answer takes a while. */
let used: ReadonlySet<string> | undefined;

function found(): ReadonlySet<string> {
  const placements = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
  const narrations = Object.values(MODES).flatMap(({ narrate, attacks }) =>
    placements.flatMap((placement) => [narrate, ...Object.values(attacks)].map((run) => run(placement))),
  );
  return new Set(narrations.flatMap((narration) => narration?.events.flatMap(({ fact }) => fact.sources) ?? []));
}
