import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { ScenarioId, State } from './params.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  /** Whether a prediction comes first. */
  predicts: boolean;
  id: string;
}
