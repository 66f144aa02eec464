import { DATA_PLACEMENTS, KEY_PLACEMENTS, type ModeId, type Placement } from '../../model/index.ts';
import { oneMode } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, type Properties } from '../kit/url-state.ts';
import { MODES_HERE } from './modes.ts';
import { ROLES, type Role } from './roles.ts';

/** The exhibit's state. The chosen key may be one that the mode does not have: then it is as if none were chosen. */
export interface State extends Placement {
  mode: ModeId;
  key: Role | 'none';
}

const properties: Properties<State> = {
  mode: oneMode(MODES_HERE.fitting),
  key: oneOf(['none', ...ROLES]),
  data: oneOf(DATA_PLACEMENTS),
  keys: oneOf(KEY_PLACEMENTS),
};

const DEFAULT: State = { mode: 'telegram-cloud', key: 'none', data: 'abroad', keys: 'abroad' };

/** The key that is chosen, and where servers and keys stand, stay the reader's. */
const SCENARIOS = {
  'telegram-cloud': { mode: 'telegram-cloud' },
  'whatsapp-direct': { mode: 'whatsapp-direct' },
  'telegram-secret': { mode: 'telegram-secret' },
  'plain-backup': { mode: 'whatsapp-cloud-backup' },
  'end-to-end-backup': { mode: 'whatsapp-e2e-backup' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
