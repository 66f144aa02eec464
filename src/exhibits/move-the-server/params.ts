import { DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS, type ModeId, type Placement, type Power } from '../../model/index.ts';
import { someModes } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, setOf, type Properties } from '../kit/url-state.ts';
import { FEWEST, MODES_HERE, MOST } from './modes.ts';

/** The exhibit's state, all of which stands in its address. The reader's message is no part of it. */
export interface State extends Placement {
  /** The modes side by side: two or three. */
  modes: readonly ModeId[];
  powers: readonly Power[];
}

const properties: Properties<State> = {
  modes: someModes(MODES_HERE.fitting, { least: FEWEST, most: MOST }),
  data: oneOf(DATA_PLACEMENTS),
  keys: oneOf(KEY_PLACEMENTS),
  powers: setOf(POWERS),
};

const DEFAULT: State = {
  modes: MODES_HERE.leading.slice(0, FEWEST),
  data: 'abroad',
  keys: 'abroad',
  powers: ['take-disks', 'compel-keys'],
};

/** The named scenarios, in the order of the story. They leave the choice of modes to the reader. */
const SCENARIOS = {
  'before-order': { data: 'abroad', keys: 'abroad', powers: ['take-disks', 'compel-keys'] },
  'data-moves': { data: 'in-country', keys: 'abroad', powers: ['take-disks', 'compel-keys'] },
  'keys-follow': { data: 'in-country', keys: 'in-country', powers: ['take-disks', 'compel-keys'] },
  'copies-in-both': { data: 'both', keys: 'split', powers: ['take-disks', 'compel-keys'] },
  'server-run': { data: 'in-country', keys: 'abroad', powers: ['run-server'] },
  'login-code': { data: 'abroad', keys: 'abroad', powers: ['intercept-sms'] },
  'company-ordered': { data: 'abroad', keys: 'split', powers: ['compel-operator'] },
  'phone-seized': { data: 'abroad', keys: 'abroad', powers: ['seize-phone'] },
  'app-changed': { data: 'abroad', keys: 'abroad', powers: ['change-client'] },
} as const satisfies Record<string, Omit<State, 'modes'>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);

/** Whether the authority neither takes a phone nor puts another app in it. */
export const leavesPhonesAlone = ({ powers }: Pick<State, 'powers'>): boolean =>
  !powers.includes('seize-phone') && !powers.includes('change-client');
