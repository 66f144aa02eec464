import type { WhoOpens } from '../../model/index.ts';
import type { Guess } from '../kit/guess.svelte.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Place } from './guesses.ts';
import type { ScenarioId, State } from './params.ts';
import type { View } from './view.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  view: View;
  guess: Guess<Place, WhoOpens>;
  part: 'guess' | 'task';
  id: string;
}
