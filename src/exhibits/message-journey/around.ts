import type { Component } from 'svelte';
import type { SourceLinks } from '../kit/sources.ts';
import type { Stage } from '../kit/stage.svelte.ts';
import type { ExhibitWords } from './describe.ts';
import type { Found } from './examine.ts';
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

/** What stands around the picture on a page. A frame has none of it, and so does not carry its script. */
export interface Around {
  /** The prediction that comes first. */
  Guess: Component<PanelProps>;
  /** The plain controls. */
  Panel: Component<PanelProps>;
  /** What the observer gets, with the reasons. */
  Gets: Component<{
    words: ExhibitWords;
    lanes: readonly Lane[];
    found: readonly Found[];
    sources: SourceLinks;
  }>;
  /** All stops as a table. */
  Stops: Component<{ words: ExhibitWords; lanes: readonly Lane[] }>;
  /** The document to check it with, on the exhibit's own page. */
  Evidence: Component<{ words: ExhibitWords; situation: Situation }>;
}
