import type { Asked } from './lanes.ts';
import type { Piece } from './pieces.ts';

/** What came out of real bytes: what lies at the present stop, and what the observer got of each thing asked. */
export interface Found {
  /** Empty where there is fog. */
  pieces: readonly Piece[];
  got: Partial<Record<Asked, Got>>;
}
/** The words that came out, or how many bytes stayed closed and the first of those that are encrypted, in hexadecimal digits. */
export interface Got {
  words?: string;
  bytes?: number;
  digits?: string;
}
