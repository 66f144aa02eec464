import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { GroupId } from './modes.ts';
import type { State } from './params.ts';
import type { Lane, Reach, View } from './view.ts';

/** What the exhibit hands to the guess in one lane. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<GroupId, Reach>;
  lane: Lane;
  id: string;
}

/** What it hands to the task below. */
export interface TryProps {
  words: ExhibitWords;
  shown: State;
  view: View;
  ongo: (to: State) => void;
}
