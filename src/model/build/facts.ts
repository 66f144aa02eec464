import { INTERNAL_LINE } from '../facts.ts';
import type { Fact } from '../narration.ts';
import type { Choices } from './choices.ts';

/** What a built messenger rests on: what its builder chose, and what we chose beside it. No source could settle either. */
const byChoice = (id: string): Fact => ({ id, sources: [], grade: 'chosen' });

/** The fact that a choice is: “you chose that …”. */
export const chosen = <K extends keyof Choices>(choice: K, option: Choices[K]): Fact =>
  byChoice(`built-${choice}-${option}`);

/** What is assumed of every built messenger. */
export const ASSUMED = {
  line: byChoice('built-line'),
  directory: byChoice('built-directory'),
  registration: byChoice('built-registration'),
  serverOpens: byChoice('built-server-opens'),
  internalLine: INTERNAL_LINE,
} as const;
