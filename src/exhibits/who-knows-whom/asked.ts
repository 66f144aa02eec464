import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { View } from './view.ts';

/** What the exhibit hands to the guess beside the graph, and to the task below. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<'organiser'>;
  view: View;
  /** Says a number, or counts a hand for it. */
  onsay: (number: string) => void;
  id: string;
}
export interface TryProps {
  words: ExhibitWords;
  shown: State;
  view: View;
  ongo: (to: State) => void;
}
