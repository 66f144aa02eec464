import { paramsOf } from '../kit/params.ts';
import { oneOf, wholeNumber } from '../kit/url-state.ts';

/** How many bits of the key may be missing in a search: a reader waits for no more. */
export const LEAST_BITS = 8;
export const MOST_BITS = 24;
/** Limits of the assumption: a thousand machines, a trillion machines. */
export const LEAST_MACHINES = 3;
export const MOST_MACHINES = 12;

/** The exhibit's state, all of which stands in its address. The reader's message is no part of it. */
export interface State {
  /** The missing bits of the key that is searched for. */
  bits: number;
  /** How many machines are assumed to work together, as a power of ten. */
  machines: number;
  /** What is shown: the search, or the scale of time. */
  front: 'search' | 'scale';
}

const SCENARIOS = {
  'eight-bits': { bits: 8, front: 'search' },
  'sixteen-bits': { bits: 16, front: 'search' },
  'twenty-four-bits': { bits: 24, front: 'search' },
  'the-scale': { front: 'scale' },
} as const satisfies Record<string, Partial<State>>;
export type ScenarioId = keyof typeof SCENARIOS;

export const params = paramsOf<State, ScenarioId>(
  {
    bits: wholeNumber(LEAST_BITS, MOST_BITS),
    machines: wholeNumber(LEAST_MACHINES, MOST_MACHINES),
    front: oneOf(['search', 'scale']),
  },
  { bits: 8, machines: 10, front: 'search' },
  SCENARIOS,
);
