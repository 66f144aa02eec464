import { inScenario, SCENARIO_IDS, type ScenarioId, type State } from './params.ts';

/** One step of the walk-through; its title and caption stand in the catalogue under the same id. */
export interface Step {
  id: ScenarioId;
  state: State;
}

/** The walk-through: the story of the order, then the ways round it. Slides and the step buttons follow it. */
export const STEPS: readonly Step[] = SCENARIO_IDS.map((id) => ({ id, state: inScenario(id) }));

/** The step before or after a scenario; a situation of the reader's own comes before the first. */
export function stepFrom(current: ScenarioId | undefined, by: 1 | -1): Step | undefined {
  return STEPS[STEPS.findIndex(({ id }) => id === current) + by];
}
