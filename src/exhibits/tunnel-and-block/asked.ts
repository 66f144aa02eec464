import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { Option, Place } from './prediction.ts';
import type { View } from './view.ts';

/** What the exhibit hands to the guess in one row of what is found. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<Place, Option>;
  place: Place;
  shown: State;
  view: View;
  id: string;
}

/** What it hands to the task below. */
export interface TryProps {
  words: ExhibitWords;
  shown: State;
  view: View;
}
