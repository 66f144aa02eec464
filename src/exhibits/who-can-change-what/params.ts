import { ACTS, type Act } from '../../model/changes/acts.ts';
import type { ModeId } from '../../model/index.ts';
import type { Power } from '../../model/powers.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf } from '../kit/url-state.ts';
import { MODES_HERE } from './modes.ts';

/** What the authority does: nothing, or one thing. Disks and servers are those that the order has moved. */
export const MEANS = [
  'nothing',
  'take-disks',
  'run-server',
  'compel-operator',
  'intercept-sms',
  'seize-phone',
  'change-client',
] as const satisfies readonly ('nothing' | Power)[];
export type Means = (typeof MEANS)[number];

/** The exhibit's state, all of which stands in its address. */
export interface State {
  act: Act;
  by: Means;
  /** One more way of messaging, below those that lead. */
  other: 'none' | ModeId;
}

/** The ways that can be had besides those that lead. */
export const OTHERS = MODES_HERE.fitting.filter((mode) => !MODES_HERE.leading.includes(mode));

const DEFAULT: State = { act: 'alter', by: 'nothing', other: 'none' };

const SCENARIOS = {
  'as-written': { act: 'alter', by: 'nothing' },
  'one-word': { act: 'alter', by: 'run-server' },
  'history-gone': { act: 'delete', by: 'run-server' },
  'as-sara': { act: 'insert', by: 'run-server' },
  'march-2017': { act: 'delete', by: 'seize-phone' },
  'code-caught': { act: 'insert', by: 'intercept-sms' },
  'held-back': { act: 'withhold', by: 'run-server' },
  'app-changed': { act: 'alter', by: 'change-client' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(
  { act: oneOf(ACTS), by: oneOf(MEANS), other: oneOf(['none', ...OTHERS]) },
  DEFAULT,
  SCENARIOS,
);
