import {
  DATA_PLACEMENTS,
  ITEMS,
  KEY_PLACEMENTS,
  MODE_IDS,
  POWERS,
  type Item,
  type ModeId,
  type Placement,
  type Power,
} from '../../model/index.ts';
import { someModes } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, setOf, type Properties } from '../kit/url-state.ts';

import { MODES_HERE } from './modes.ts';

/** The order of the rows: as the model lists them, or by what one mode's column says. */
export const SORTS = ['items', ...MODE_IDS] as const;

/** The exhibit's state, all of which stands in its address. */
export interface State extends Placement {
  powers: readonly Power[];
  /** The columns that are shown. */
  modes: readonly ModeId[];
  sort: 'items' | ModeId;
  /** The cell whose reasons are open. */
  cell: CellId | 'none';
}

/** A cell: its mode and its item. */
export type CellId = `${ModeId}.${Item}`;
export const cellId = (mode: ModeId, item: Item): CellId => `${mode}.${item}`;

const properties: Properties<State> = {
  data: oneOf(DATA_PLACEMENTS),
  keys: oneOf(KEY_PLACEMENTS),
  powers: setOf(POWERS),
  modes: someModes(MODES_HERE.fitting, { least: 1, most: MODE_IDS.length }),
  sort: oneOf(SORTS),
  cell: oneOf(['none', ...MODE_IDS.flatMap((mode) => ITEMS.map((item) => cellId(mode, item)))]),
};

const DEFAULT: State = {
  data: 'abroad',
  keys: 'abroad',
  powers: ['take-disks', 'compel-keys'],
  modes: MODES_HERE.leading,
  sort: 'items',
  cell: 'none',
};

/** What each scenario sets. The columns and their order stay the reader's. */
const SCENARIOS = {
  'before-order': { data: 'abroad', keys: 'abroad', powers: ['take-disks', 'compel-keys'] },
  'order-carried-out': { data: 'in-country', keys: 'in-country', powers: ['take-disks', 'compel-keys'] },
  'data-only': { data: 'in-country', keys: 'abroad', powers: ['take-disks', 'compel-keys'] },
  'server-run': { data: 'in-country', keys: 'abroad', powers: ['run-server'] },
  'lines-tapped': { data: 'abroad', keys: 'abroad', powers: ['tap-network'] },
  'login-code': { data: 'abroad', keys: 'abroad', powers: ['intercept-sms'] },
  'company-ordered': { data: 'abroad', keys: 'split', powers: ['compel-operator'] },
  'phone-seized': { data: 'abroad', keys: 'abroad', powers: ['seize-phone'] },
  'app-changed': { data: 'abroad', keys: 'abroad', powers: ['change-client'] },
  'backup-reached': { data: 'abroad', keys: 'abroad', powers: ['reach-backup'] },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
