import {
  attacksOn,
  factsOf,
  holdingsAt,
  MODE_IDS,
  MODE_TRAITS,
  MODES,
  MOMENTS,
  TRAFFIC_ANALYSIS,
  write,
  type Event,
  type Fact,
  type Mode,
  type Narration,
  type Placement,
} from '../model/index.ts';
import type { ModelWords } from '../exhibits/kit/needs.ts';

/** The run that is written out, and where an attack needs a server to act on, the one that it is written out for. */
const PLAIN: Placement = { data: 'abroad', keys: 'abroad' };
const ATTACKED: Placement = { data: 'in-country', keys: 'abroad' };

/** A run of a mode, as data. Terms are written as `write` does: `seal(key,body)`, `kdf("label",inputs)`, … */
interface RunData {
  placement: Placement;
  places: Narration['places'];
  events: object[];
  /** Which term each item is. */
  items: Record<string, string>;
  /** What each place holds when the authority acts. */
  holdings: Record<string, string[]>;
  traces: readonly string[];
}

/** The whole model as data: each mode's places, events, terms and holders, and every fact with its sources and grade. */
export function modelData(words: ModelWords) {
  const facts = new Map<string, Fact>([[TRAFFIC_ANALYSIS.id, TRAFFIC_ANALYSIS]]);
  const modes = MODE_IDS.map((id) => {
    const mode: Mode = MODES[id];
    for (const fact of Object.values(mode.without)) facts.set(fact.id, fact);
    const { asOf, keys, movable, group, limits, backup, codes, app } = MODE_TRAITS[id];
    const attacks = Object.entries(attacksOn(mode)).flatMap(([power, attack]) => {
      const narration = attack(ATTACKED);
      return narration ? [{ power, ...runData(narration, ATTACKED, facts) }] : [];
    });
    return {
      id,
      name: words.modes[id].name,
      asOf,
      keys,
      movable,
      group,
      limits,
      backup,
      codes,
      app,
      run: runData(mode.narrate(PLAIN), PLAIN, facts),
      attacks,
    };
  });
  const told: Readonly<Record<string, string>> = words.facts;
  return {
    moments: MOMENTS,
    modes,
    facts: [...facts.values()].map(({ id, sources, grade }) => ({ id, says: told[id] ?? '', sources, grade })),
  };
}

function runData(narration: Narration, placement: Placement, facts: Map<string, Fact>): RunData {
  for (const fact of factsOf(narration)) facts.set(fact.id, fact);
  return {
    placement,
    places: narration.places,
    events: narration.events.map(eventData),
    items: Object.fromEntries(Object.entries(narration.items).map(([item, term]) => [item, write(term)])),
    holdings: Object.fromEntries(
      narration.places.map(({ id }) => [id, holdingsAt(narration, id, MOMENTS.now).map(({ term }) => write(term))]),
    ),
    traces: narration.traces,
  };
}

const eventData = ({ fact, term, ...event }: Event): object => ({
  ...event,
  ...(event.kind === 'erase' && event.within && { within: { days: event.within.days, fact: event.within.fact.id } }),
  term: write(term),
  fact: fact.id,
});
