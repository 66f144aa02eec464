import type { Guess } from '../kit/guess.svelte.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Answer, Place } from './guesses.ts';
import type { ScenarioId, State } from './params.ts';
import type { Table } from './view.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  go: (state: State) => void;
  table: Table;
  guess: Guess<Place, Answer>;
  /** `quarters` is all that a slide has. */
  part: 'controls' | 'columns' | 'guess' | 'task' | 'quarters';
  id: string;
}
