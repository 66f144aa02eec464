import { paramsOf } from '../kit/params.ts';
import { oneOf, wholeNumber, type Properties } from '../kit/url-state.ts';
import { groupsWith, MODES_HERE, type GroupId } from './modes.ts';

/** The smallest group is the one that the model narrates; the largest is what Telegram allowed in May 2016. */
export const LEAST = 3;
export const MOST = 5000;

/** The exhibit's state. */
export interface State {
  members: number;
  /** The group in which whoever runs the servers wants to read along from now on. */
  ghost: 'none' | GroupId;
  /** A group that stands in the place of the first of its kind. */
  other: 'none' | GroupId;
}

const GROUPS = ['none', ...MODES_HERE.fitting] as const;

const properties: Properties<State> = {
  members: wholeNumber(LEAST, MOST),
  ghost: oneOf(GROUPS),
  other: oneOf(GROUPS),
};

const DEFAULT: State = { members: LEAST, ghost: 'none', other: 'none' };

/** Two of them speak of Telegram and of WhatsApp by name. */
const SCENARIOS = {
  'small-group': { members: LEAST, ghost: 'none' },
  'large-group': { members: 256, ghost: 'none' },
  'five-thousand': { members: MOST, ghost: 'none' },
  'ghost-member': { members: 30, ghost: 'whatsapp-group' },
  'ghost-in-cloud': { members: 30, ghost: 'telegram-group' },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);

/** The same with another group in its kind's place, in which is read along if that was so in the one before. */
export function withOther(state: State, other: State['other']): State {
  const [before, then] = [groupsWith(state.other), groupsWith(other)];
  return { ...state, other, ghost: then[before.findIndex((group) => group === state.ghost)] ?? 'none' };
}
