import type { ModeId } from '../../model/index.ts';
import { oneMode } from '../kit/modes.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, type Properties, type Property } from '../kit/url-state.ts';
import { MODES_HERE } from './modes.ts';

/** A secret chat as it was built until December 2013. */
export const OF_2013 = 'telegram-2013' as const;
/** Whose exchange of keys is shown. */
export type App = ModeId | typeof OF_2013;
/** Those that stand there by name. */
export const APPS: readonly App[] = [...MODES_HERE.leading, OF_2013];
/** What the server does with the keys: passes them on, or hands out keys of its own. */
export const SERVERS = ['honest', 'false-key'] as const;
/** When Sara and Omid compare their codes: not at all, before the server changed the keys, or after. */
export const COMPARISONS = ['never', 'before', 'after'] as const;
/** Whether Sara has switched on the notice that tells of a changed key. */
export const NOTICES = ['off', 'on'] as const;

/** The exhibit's state. The reader's message is no part of it. */
export interface State {
  app: App;
  server: (typeof SERVERS)[number];
  compare: (typeof COMPARISONS)[number];
  notice: (typeof NOTICES)[number];
}

const mode = oneMode(MODES_HERE.fitting);
const app: Property<App> = { ...mode, read: (value) => (value === OF_2013 ? value : mode.read(value)) };

const properties: Properties<State> = {
  app,
  server: oneOf(SERVERS),
  compare: oneOf(COMPARISONS),
  notice: oneOf(NOTICES),
};

const DEFAULT: State = { app: APPS[0] ?? OF_2013, server: 'honest', compare: 'never', notice: 'off' };

const SCENARIOS = {
  honest: DEFAULT,
  'false-key': { ...DEFAULT, server: 'false-key' },
  'codes-compared': { ...DEFAULT, server: 'false-key', compare: 'after' },
  'notice-on': { ...DEFAULT, server: 'false-key', notice: 'on' },
  'compared-before': { ...DEFAULT, server: 'false-key', compare: 'before' },
  'telegram-2013': { ...DEFAULT, app: OF_2013, server: 'false-key', compare: 'after' },
} as const satisfies Record<string, State>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
