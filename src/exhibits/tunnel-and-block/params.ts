import { BLOCKED, type Blocked, type Item, type ModeId, type Power } from '../../model/index.ts';
import { oneMode } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, type Properties } from '../kit/url-state.ts';
import { MODES_HERE } from './modes.ts';

export const TUNNELS = ['without', 'with'] as const;
export const DATA = ['abroad', 'in-country'] as const;
export const LOOKS = ['way', 'disk'] as const;

/** What an authority does that takes what is stored. */
export const TAKES = ['take-disks', 'compel-keys'] as const satisfies readonly Power[];
/** What may be taken, of all items. */
export const ITEMS_HERE = ['stored-text', 'who-talks-to-whom', 'contacts', 'phone-number'] as const satisfies Item[];
export type ItemHere = (typeof ITEMS_HERE)[number];

/** The exhibit's state, all of which stands in its address. */
export interface State {
  mode: ModeId;
  /** Whether Sara's phone uses a VPN. */
  tunnel: (typeof TUNNELS)[number];
  /** Whose packets the filter stops. */
  blocked: Blocked;
  /** Where the service's servers stand, and with them its disks and keys. */
  data: (typeof DATA)[number];
  /** What is looked at: the way, or what lies on the disk at its end. */
  look: (typeof LOOKS)[number];
}

const properties: Properties<State> = {
  mode: oneMode(MODES_HERE.fitting),
  tunnel: oneOf(TUNNELS),
  blocked: oneOf(BLOCKED),
  data: oneOf(DATA),
  look: oneOf(LOOKS),
};

const DEFAULT: State = { mode: 'telegram-cloud', tunnel: 'without', blocked: 'nothing', data: 'abroad', look: 'way' };

/** The way of sending stays the reader's choice throughout. */
const SCENARIOS = {
  'open-line': { tunnel: 'without', blocked: 'nothing', data: 'abroad', look: 'way' },
  blocked: { tunnel: 'without', blocked: 'app', data: 'abroad', look: 'way' },
  'through-vpn': { tunnel: 'with', blocked: 'nothing', data: 'abroad', look: 'way' },
  'app-blocked-with-vpn': { tunnel: 'with', blocked: 'app', data: 'abroad', look: 'way' },
  'stored-data': { tunnel: 'with', blocked: 'nothing', data: 'in-country', look: 'disk' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
