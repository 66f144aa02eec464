import { paramsOf } from '../kit/params.ts';
import { setOf, type Properties } from '../kit/url-state.ts';

/**
 * What kind of event: *orders* and demands on services, *blocking* and unblocking, what *apps* changed, *cases*:
 * arrests, takeovers, courts, other countries.
 */
export const KINDS = ['orders', 'blocking', 'apps', 'cases'] as const;
export type Kind = (typeof KINDS)[number];

/** The exhibit's state. Which event is singled out stands in the address's hash, as for every other anchor. */
export interface State {
  kinds: readonly Kind[];
}

const properties: Properties<State> = { kinds: setOf(KINDS, { least: 1 }) };

const SCENARIOS = {
  all: { kinds: KINDS },
  orders: { kinds: ['orders'] },
  blocking: { kinds: ['blocking'] },
  apps: { kinds: ['apps'] },
  cases: { kinds: ['cases'] },
} as const satisfies Record<string, State>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, SCENARIOS.all, SCENARIOS);
