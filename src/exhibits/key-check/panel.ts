import type { Guess } from '../kit/guess.svelte.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Place } from './guesses.ts';
import type { ScenarioId, State } from './params.ts';
import type { Picture } from './picture.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  picture: Picture;
  guess: Guess<Place, 'yes' | 'no'>;
  /** Each control and each guess stands where what it is about does. */
  part: 'app' | 'server' | 'compare' | 'notice' | 'task' | Place;
  id: string;
}
