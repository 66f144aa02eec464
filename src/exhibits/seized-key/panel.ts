import type { ExhibitWords } from './words.ts';
import type { Row } from './row.svelte.ts';

/** What the exhibit hands to its panel. A frame has no panel, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  row: Row;
  /** Whether a prediction comes first. */
  predicts: boolean;
  id: string;
}
