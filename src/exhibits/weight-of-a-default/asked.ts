import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { Answer } from './prediction.ts';
import type { FieldId } from './modes.ts';
import type { Field } from './view.ts';

/** What the exhibit hands to the guess in one field. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<FieldId, Answer>;
  field: FieldId;
  id: string;
}

/** What it hands to the task below. */
export interface TryProps {
  words: ExhibitWords;
  shown: State;
  fields: readonly Field[];
  ongo: (to: State) => void;
}
