import { oneOfEach, traitsOf } from '../../model/index.ts';
import { MODES } from './rules.ts';
import { paramsOf } from '../kit/params.ts';
import { oneOf, wholeNumber, type Properties } from '../kit/url-state.ts';

/** The services whose servers are looked at, by the modes that stand for them. */
export { MODES };
export type ModeHere = (typeof MODES)[number];
/**
 * Those that stand there by name: what people had in 2016 who chose nothing, one for each way of holding keys and of showing
 * what the app is. The others are one press further.
 */
export const LEADING: readonly ModeHere[] = oneOfEach(
  MODES.filter((mode) => traitsOf(mode).asOf <= 2016 && traitsOf(mode).byDefault),
  ['keys', 'app'],
);

/** How many people there are, and for how many days they are watched. */
export const PEOPLE = 36;
export const DAYS = 30;

/** The exhibit's state: after so many whole days, what the servers have; `person` is the number picked out, 0 for none. */
export interface State {
  mode: ModeHere;
  day: number;
  person: number;
}

const properties: Properties<State> = {
  mode: oneOf(MODES),
  day: wholeNumber(0, DAYS),
  person: wholeNumber(0, PEOPLE),
};

const DEFAULT: State = { mode: 'telegram-cloud', day: 1, person: 0 };

/** Whom the reader picked out stays picked out. */
const SCENARIOS = {
  'one-day': { mode: 'telegram-cloud', day: 1 },
  'one-week': { mode: 'telegram-cloud', day: 7 },
  'one-month': { mode: 'telegram-cloud', day: DAYS },
  'signal-month': { mode: 'signal', day: DAYS },
  'sms-month': { mode: 'sms', day: DAYS },
} as const satisfies Record<string, Partial<State>>;

export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(properties, DEFAULT, SCENARIOS);
