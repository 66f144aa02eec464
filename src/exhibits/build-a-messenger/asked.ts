import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './built-words.ts';
import type { State } from './params.ts';
import type { Asked, Option } from './prediction.ts';
import type { Cell } from './view.ts';

/** What the exhibit hands to the guess in one row. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<Asked, Option>;
  cell: Cell;
  shows: State;
  id: string;
}
