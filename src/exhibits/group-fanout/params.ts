import type { ModeId } from '../../model/index.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, wholeNumber, type Properties } from '../kit/url-state.ts';

/** The two ways to a group that stand side by side, by the ids of their modes, in the order of the lanes. */
export const GROUPS = ['telegram-group', 'whatsapp-group'] as const satisfies readonly ModeId[];
export type GroupId = (typeof GROUPS)[number];

/** The smallest group is the one that the model narrates; the largest is what Telegram allowed in May 2016. */
export const LEAST = 3;
export const MOST = 5000;

/** The exhibit's state. `ghost` is the group in which whoever runs the servers wants to read along from now on. */
export interface State {
  members: number;
  ghost: 'none' | GroupId;
}

const properties: Properties<State> = {
  members: wholeNumber(LEAST, MOST),
  ghost: oneOf(['none', ...GROUPS]),
};

const DEFAULT: State = { members: LEAST, ghost: 'none' };

const SCENARIOS = {
  'small-group': { members: LEAST, ghost: 'none' },
  'large-group': { members: 256, ghost: 'none' },
  'five-thousand': { members: MOST, ghost: 'none' },
  'ghost-member': { members: 30, ghost: 'whatsapp-group' },
  'ghost-in-cloud': { members: 30, ghost: 'telegram-group' },
} as const satisfies Record<string, State>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
