import { ALL } from './all.ts';
import type { ExhibitSays } from './kit/exhibit.ts';

/** What pages, chapters and checks know of an exhibit. */
export interface ExhibitEntry extends ExhibitSays {
  id: string;
  /** The ids of its named scenarios; the first is where it starts. */
  scenarios: readonly string[];
}

/** Every exhibit by its id, in their order. To add one, add its folder: each says of itself what others need. */
export const EXHIBITS: Readonly<Record<string, ExhibitEntry>> = Object.fromEntries(
  Object.entries(ALL)
    .map(([id, says]): [string, ExhibitEntry] => [id, { ...says, id, scenarios: says.params.ids }])
    .sort(([, one], [, other]) => one.order - other.order),
);

/** @throws when there is no such exhibit */
export function exhibitOf(id: string): ExhibitEntry {
  const found = EXHIBITS[id];
  if (!found) throw new Error(`There is no exhibit named "${id}". There are: ${Object.keys(EXHIBITS).join(', ')}.`);
  return found;
}

/** The query that puts an exhibit into one of its scenarios; `''` for no scenario. */
export const stateOf = (id: string, scenario: string | undefined): string => {
  const { params } = exhibitOf(id);
  return scenario === undefined || !params.is(scenario) ? '' : params.write(params.inScenario(scenario));
};
