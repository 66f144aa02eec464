import type { SourceLinks } from '../kit/sources.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Exposures } from './exposures.ts';
import type { ScenarioId, State } from './params.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  sources: SourceLinks;
  stage: Stage<State, ScenarioId>;
  exposures: Exposures;
  id: string;
}
