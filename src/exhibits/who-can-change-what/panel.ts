import type { Guess } from '../kit/guess.svelte.ts';
import type { SourceLinks } from '../kit/sources.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Answer, Place } from './guesses.ts';
import type { ScenarioId, State } from './params.ts';
import type { Row } from './view.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  rows: readonly Row[];
  guess: Guess<Place, Answer>;
  sources: SourceLinks;
  part: 'question' | 'other' | 'task' | 'below' | Place;
  id: string;
}
