import { INTERNAL_LINE } from '../facts.ts';
import type { Fact } from '../narration.ts';
import type { Choices } from './choices.ts';

/** What a built messenger rests on: what its builder chose, and what had to be assumed beside it. No source settles either. */
const assumed = (id: string): Fact => ({ id, sources: [], grade: 'assumed' });

/** The fact that a choice is: “you chose that …”. */
export const chosen = <K extends keyof Choices>(choice: K, option: Choices[K]): Fact =>
  assumed(`built-${choice}-${option}`);

/** What is assumed of every built messenger. */
export const ASSUMED = {
  line: assumed('built-line'),
  directory: assumed('built-directory'),
  registration: assumed('built-registration'),
  serverOpens: assumed('built-server-opens'),
  internalLine: INTERNAL_LINE,
} as const;
