import { MODE_TRAITS, type ModeId, type WhoOpens } from '../../model/index.ts';
import { point, type ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { View } from './view.ts';

/** The scenario in which it is asked: of the chat that comes next. */
export const ASKED_IN = 'telegram-cloud';
/** The chat that is asked about. */
export const ASKED: ModeId = 'whatsapp-direct';
export const PLACES = ['yesterday'] as const;
export type Place = (typeof PLACES)[number];

/** Who holds a key that opens yesterday's message, and why: the model's answer. Absent for a chat that was not asked about. */
export function answerOf(words: ExhibitWords, state: State, view: View): { answer: WhoOpens; why: string } | undefined {
  if (state.mode !== ASKED) return undefined;
  return { answer: view.yesterday.who, why: point(words, state, view) };
}

/** Whether yesterday's message needs no key although the chat itself is sealed between the phones. */
export const broken = (mode: ModeId, { yesterday }: View): boolean =>
  MODE_TRAITS[mode].keys === 'ends' && yesterday.who === 'no-key-needed';
