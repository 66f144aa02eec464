import { inShort, type ExhibitWords } from './describe.ts';
import type { ModeHere, State } from './params.ts';
import type { Lane, Yield } from './view.ts';

/** The modes that are asked about: three whose answers differ. */
export const ASKED = ['telegram-cloud', 'telegram-secret', 'whatsapp-direct'] as const satisfies readonly ModeHere[];
export type Asked = (typeof ASKED)[number];
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
