import type { ExhibitWords } from './words.ts';
import type { Row } from './row.svelte.ts';

/** What the exhibit hands to what stands around the picture. A frame has nothing there, and so does not carry its script. */
export interface PanelProps {
  words: ExhibitWords;
  row: Row;
  id: string;
}
