import { oneOfEach, traitsOf, type ModeId } from '../../model/index.ts';
import { reason, type ExhibitWords } from './describe.ts';
import { MODES_HERE } from './modes.ts';
import type { State } from './params.ts';
import type { Row } from './view.ts';

/** The scenario in which it is asked: nobody has acted yet. */
export const ASKED_IN = 'as-written';
/** Of which ways it is asked: of two chats of two, one under the service’s keys and one under the phones’. */
export const PLACES = oneOfEach(
  MODES_HERE.leading.filter((mode) => !traitsOf(mode).group && traitsOf(mode).keys !== 'none'),
  ['keys'],
);
export type Place = ModeId;
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
