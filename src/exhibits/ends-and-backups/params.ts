import type { ModeId } from '../../model/index.ts';
import { oneMode } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, type Properties } from '../kit/url-state.ts';
import { MODES_HERE } from './modes.ts';

/**
 * The ways round: the login code is caught, the phone is taken unlocked, the app in it is changed, the host of the backups is
 * reached, the company is ordered to serve.
 */
export const WAYS = ['login-code', 'phone', 'app', 'backup', 'company'] as const;
export type Way = (typeof WAYS)[number];
/** What the authority has done: nothing yet, or one of them. */
export const DONE = ['nothing', ...WAYS] as const;

/** What people have done beforehand. */
export interface Precautions {
  /** Omid's second password. */
  password: 'off' | 'on';
  /** Sara's backup: she does as Omid does in each of the modes, or keeps one that is open to its host. */
  sara: 'same' | 'open';
  /** A timer in the chat, by which both phones wipe what they have shown. */
  timer: 'off' | 'on';
}

/** The exhibit's state, all of which stands in its address. */
export interface State extends Precautions {
  way: (typeof DONE)[number];
  /** The mode whose reasons are told. */
  mode: ModeId;
}

const properties: Properties<State> = {
  way: oneOf(DONE),
  password: oneOf(['off', 'on']),
  sara: oneOf(['same', 'open']),
  timer: oneOf(['off', 'on']),
  mode: oneMode(MODES_HERE.fitting),
};

const DEFAULT: State = { way: 'nothing', password: 'off', sara: 'same', timer: 'off', mode: 'telegram-cloud' };

/** What a scenario leaves out makes no difference in it. */
const SCENARIOS = {
  before: { way: 'nothing', password: 'off', sara: 'same' },
  'login-code': { way: 'login-code', password: 'off' },
  'second-password': { way: 'login-code', password: 'on' },
  'phone-seized': { way: 'phone', timer: 'off' },
  'timer-set': { way: 'phone', timer: 'on', mode: 'telegram-secret' },
  'app-changed': { way: 'app' },
  'plain-backup': { way: 'backup', sara: 'same', mode: 'whatsapp-cloud-backup' },
  'end-to-end-backup': { way: 'backup', sara: 'same', mode: 'whatsapp-e2e-backup' },
  'other-side': { way: 'backup', sara: 'open', mode: 'whatsapp-e2e-backup' },
  'company-ordered': { way: 'company' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
