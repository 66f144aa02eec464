import type { Stage } from '../stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { ScenarioId, State } from './params.ts';

/** What the exhibit hands to what stands beside it on a page. A frame has none of it, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  id: string;
}
