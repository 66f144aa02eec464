import type { Component } from 'svelte';
import type { ModeId } from '../../model/index.ts';
import type { Guess } from '../kit/guess.svelte.ts';
import type { LateFormats } from '../kit/late-ciphers.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { Player } from './player.svelte.ts';
import type { Guessed, Question } from './prediction.ts';
import type { Situation } from './situation.svelte.ts';
import type { Scene } from './story.ts';

export interface ControlsProps {
  words: ExhibitWords;
  state: State;
  onchange: (state: State) => void;
  /** Makes ids unique where several exhibits stand on one page. */
  id: string;
}
export interface AskedProps {
  words: ExhibitWords;
  guess: Guess<ModeId, Guessed>;
  question: Question;
  /** Whether it is asked about the next press of a clicker. */
  asksNext: boolean;
  mode: ModeId;
  state: State;
  id: string;
}

/** What the exhibit has on a page besides the picture. A frame does without, and so does not carry its script. */
export interface Parts {
  /** All switches. */
  Controls: Component<ControlsProps>;
  /** The guess in a lane's slip. */
  Asked: Component<AskedProps>;
  guessOf: (modes: readonly ModeId[]) => Guess<ModeId, Guessed>;
  /** The story, and what plays it. */
  Story: Component<{ words: ExhibitWords; player: Player }>;
  playerOf: (show: (scene: Scene) => void) => Player;
  /** The task at the end. */
  Break: Component<{ words: ExhibitWords; state: State }>;
  /** The document to check it with, on the exhibit's own page. */
  Evidence: Component<{ words: ExhibitWords; situation: Situation }>;
  /** Those of the modes that a frame does not carry. */
  formats: LateFormats;
}
