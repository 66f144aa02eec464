import type { Guess } from '../kit/guess.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { TimelineEvent } from './view.ts';

/** What the exhibit hands to the guess under the axis. */
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<'year'>;
  events: readonly TimelineEvent[];
  id: string;
}

/** What it hands to the task below. */
export interface TryProps {
  words: ExhibitWords;
  picked: TimelineEvent;
}
