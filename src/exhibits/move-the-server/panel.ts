import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  state: State;
  /** Changes the state; `push` makes it a step that Back undoes. */
  go: (state: State, how?: 'replace' | 'push') => void;
  /** Whether a prediction comes first. */
  predicts: boolean;
  id: string;
}
