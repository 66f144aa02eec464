import type { Component } from 'svelte';
import type { SourceLinks } from '../kit/sources.ts';
import type { Guess } from '../kit/guess.svelte.ts';
import type { LateFormats } from '../kit/late-ciphers.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Found } from './found.ts';
import type { Answer, Place } from './guesses.ts';
import type { Lane } from './lanes.ts';
import type { ScenarioId, State } from './params.ts';
import type { Situation } from './situation.svelte.ts';

export interface PanelProps {
  words: ExhibitWords;
  stage: Stage<State, ScenarioId>;
  /** The lanes that show. */
  lanes: readonly Lane[];
  id: string;
}

/** What it hands to the guess that stands in one of its lanes. */
export interface GuessProps {
  words: ExhibitWords;
  lane: Lane;
  guess: Guess<Place, Answer>;
  /** Of the lane. */
  index: number;
  id: string;
}

/** What stands around the picture on a page. A frame has none of it, and so does not carry its script. */
export interface Around {
  /** The guess in a lane. */
  Guess: Component<GuessProps>;
  /** The plain controls, and the task. */
  Panel: Component<PanelProps & { part: 'controls' | 'task' }>;
  /** What the observer gets, with the reasons. */
  Gets: Component<{
    words: ExhibitWords;
    lanes: readonly Lane[];
    found: readonly Found[];
    sources: SourceLinks;
    shows: State;
  }>;
  /** All stops as a table. */
  Stops: Component<{ words: ExhibitWords; lanes: readonly Lane[] }>;
  /** The document to check it with, on the exhibit's own page. */
  Evidence: Component<{ words: ExhibitWords; situation: Situation }>;
  /** Those of the modes that a frame does not carry. */
  formats: LateFormats;
}
