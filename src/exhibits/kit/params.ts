import { parse, serialise, type Properties } from './url-state.ts';

/** An exhibit's state as its address tells it: the defaults, the named scenarios, and both ways between state and query. */
export interface Params<S extends object, Id extends string = string> {
  defaults: S;
  /** The scenarios in the order of the story. */
  ids: readonly Id[];
  /** What each scenario sets; what it leaves out stays the reader's choice. */
  scenarios: Readonly<Record<Id, Partial<S>>>;
  is(id: string): id is Id;
  /** A scenario as a full state: what it leaves out is as in `state`. */
  inScenario(id: Id, state?: S): S;
  /** The scenario that a state is, if it is one. */
  scenarioOf(state: S): Id | undefined;
  /** Reads the state from an address's query; `base` is the state of the page without a query. Never throws. */
  read(query: string, base?: S): S;
  /** Writes a state into an address's query, leaving out what is as in `base`. */
  write(state: S, query?: string, base?: S): string;
}

/** All that an exhibit needs to know of its state's address, from the list of its properties. */
export function paramsOf<S extends object, Id extends string>(
  properties: Properties<S>,
  defaults: S,
  scenarios: Readonly<Record<Id, Partial<S>>>,
): Params<S, Id> {
  const ids = Object.keys(scenarios) as Id[];
  const sameIn = (key: keyof S, a: S, b: Partial<S>): boolean =>
    properties[key].write(a[key]) === properties[key].write(b[key] as S[keyof S]);
  return {
    defaults,
    ids,
    scenarios,
    is: (id): id is Id => Object.hasOwn(scenarios, id),
    inScenario: (id, state = defaults) => ({ ...state, ...scenarios[id] }),
    scenarioOf: (state) =>
      ids.find((id) => (Object.keys(scenarios[id]) as (keyof S)[]).every((key) => sameIn(key, state, scenarios[id]))),
    read: (query, base = defaults) => parse(properties, base, query),
    write: (state, query = '', base = defaults) => serialise(properties, base, state, query),
  };
}
