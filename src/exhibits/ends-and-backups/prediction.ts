import { traitsOf } from '../../model/index.ts';
import { inShort, type ExhibitWords } from './describe.ts';
import { MODES_HERE } from './modes.ts';
import type { State } from './params.ts';
import type { Lane, Yield } from './view.ts';

/** The modes that are asked about: those that have an account, and no backup that would be another way round. */
export const ASKED = MODES_HERE.leading.filter((mode) => {
  const { keys, backup } = traitsOf(mode);
  return keys !== 'none' && backup === 'none';
});
export const OPTIONS = ['all', 'coming', 'nothing'] as const satisfies readonly Yield[];
export type Option = (typeof OPTIONS)[number];

/** What the model says of a mode when the login code is caught; undefined of any other way, which was not asked about. */
export function answerOf(
  words: ExhibitWords,
  { way, password }: State,
  lane: Lane,
): { answer: Option; why: string } | undefined {
  const answer = OPTIONS.find((option) => option === lane.yields);
  if (way !== 'login-code' || password !== 'off' || !answer) return undefined;
  return { answer, why: inShort(words, lane) };
}
