import type { ModeId } from '../../model/index.ts';
import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { Option } from './prediction.ts';
import type { Lane } from './view.ts';

/** What the exhibit hands to the guess in one lane. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<ModeId, Option>;
  lane: Lane;
  shown: State;
  id: string;
}

/** What it hands to the task below. */
export interface TryProps {
  words: ExhibitWords;
  shown: State;
  lanes: readonly Lane[];
  ongo: (to: State) => void;
}
