import { reason, type ExhibitWords } from './describe.ts';
import type { ModeHere } from './mode-ids.ts';
import type { State } from './params.ts';
import type { Row } from './view.ts';

/** The scenario in which it is asked: nobody has acted yet. */
export const ASKED_IN = 'as-written';
/** Of which ways it is asked. */
export const PLACES = ['telegram-cloud', 'whatsapp-direct'] as const satisfies readonly ModeHere[];
export type Place = (typeof PLACES)[number];
export const ANSWERS = ['unseen', 'seen', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What is true of what was asked about: one word of a delivered message, by whoever runs the server. Absent for all else. */
export function answerIn(
  words: ExhibitWords,
  { act, by }: State,
  { cell }: Row,
): { answer: Answer; why: string } | undefined {
  if (act !== 'alter' || by !== 'run-server' || !cell) return undefined;
  const { outcome } = cell;
  return { answer: outcome === 'unseen' || outcome === 'seen' ? outcome : 'no', why: reason(words, cell) };
}
