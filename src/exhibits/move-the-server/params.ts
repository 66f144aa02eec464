import {
  DATA_PLACEMENTS,
  KEY_PLACEMENTS,
  MODE_IDS,
  POWERS,
  type ModeId,
  type Placement,
  type Power,
} from '../../model/index.ts';
import { oneOf, parse, serialise, setOf, type Properties } from '../url-state.ts';

/** The exhibit's state, all of which stands in its address. The reader's message is no part of it. */
export interface State extends Placement {
  /** The modes side by side: two or three. */
  modes: readonly ModeId[];
  powers: readonly Power[];
}

const properties: Properties<State> = {
  modes: setOf(MODE_IDS, { least: 2, most: 3 }),
  data: oneOf(DATA_PLACEMENTS),
  keys: oneOf(KEY_PLACEMENTS),
  powers: setOf(POWERS),
};

export const DEFAULT: State = {
  modes: ['telegram-cloud', 'whatsapp-direct'],
  data: 'abroad',
  keys: 'abroad',
  powers: ['take-disks', 'compel-keys'],
};

/** The named scenarios, in the order of the story. They leave the choice of modes to the reader. */
export const SCENARIOS = {
  'before-order': { data: 'abroad', keys: 'abroad', powers: ['take-disks', 'compel-keys'] },
  'data-moves': { data: 'in-country', keys: 'abroad', powers: ['take-disks', 'compel-keys'] },
  'keys-follow': { data: 'in-country', keys: 'in-country', powers: ['take-disks', 'compel-keys'] },
  'copies-in-both': { data: 'both', keys: 'split', powers: ['take-disks', 'compel-keys'] },
  'server-run': { data: 'in-country', keys: 'abroad', powers: ['run-server'] },
  'login-code': { data: 'abroad', keys: 'abroad', powers: ['intercept-sms'] },
  'phone-seized': { data: 'abroad', keys: 'abroad', powers: ['seize-phone'] },
} as const satisfies Record<string, Omit<State, 'modes'>>;

export type ScenarioId = keyof typeof SCENARIOS;
export const SCENARIO_IDS = Object.keys(SCENARIOS) as ScenarioId[];

export const isScenario = (id: string): id is ScenarioId => Object.hasOwn(SCENARIOS, id);

/** A scenario as a full state, with the modes of `state`. */
export const inScenario = (id: ScenarioId, state: State = DEFAULT): State => ({ ...state, ...SCENARIOS[id] });

/** The scenario that a state is, if it is one. */
export function scenarioOf(state: State): ScenarioId | undefined {
  const written = write(state);
  return SCENARIO_IDS.find((id) => write(inScenario(id, state)) === written);
}

/** Reads the state from an address's query; `base` is the state of the page without a query. */
export const read = (query: string, base: State = DEFAULT): State => parse(properties, base, query);

/** Writes a state into an address's query, leaving out what is as in `base`. */
export const write = (state: State, query = '', base: State = DEFAULT): string =>
  serialise(properties, base, state, query);
