import type { Guess } from '../kit/guess.svelte.ts';
import type { Answer, Place } from './guesses.ts';
import type { ExhibitWords } from './words.ts';
import type { Row } from './row.svelte.ts';

/** What the exhibit hands to what stands around the picture. A frame has nothing there, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  row: Row;
  id: string;
}
/** What it hands to the task below the picture. */
export type TryProps = Pick<PanelProps, 'words' | 'row'>;
/** What it hands to the guess that stands in one of its rows. */
export interface GuessProps extends PanelProps {
  guess: Guess<Place, Answer>;
  /** Of the row. */
  index: number;
}
