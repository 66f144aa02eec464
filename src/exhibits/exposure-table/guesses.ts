import { CHAT, type ModeId } from '../../model/index.ts';
import { because } from '../kit/because.ts';
import type { ExhibitWords } from './describe.ts';
import { params, type State } from './params.ts';
import type { Table } from './view.ts';

/** The scenario in which it is asked: the one before the order, when nothing is in reach. */
export const ASKED_IN = 'before-order';
/** The scenario that is asked about. */
const PREDICTED = 'order-carried-out';
/** The modes that are asked about: three whose answers differ most. */
export const PLACES = ['telegram-cloud', 'whatsapp-direct', 'sms'] as const satisfies readonly ModeId[];
export type Place = (typeof PLACES)[number];
export const ANSWERS = ['readable', 'sealed', 'absent'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What the authority has of a delivered message, and why: the model's answer. Absent in a situation that was not asked about. */
export function answerIn(
  words: ExhibitWords,
  mode: Place,
  state: State,
  table: Table,
): { answer: Answer; why: string } | undefined {
  const found = table.get(mode)?.get('stored-text')?.exposure;
  if (!found || params.scenarioOf(state) !== PREDICTED) return undefined;
  return {
    answer: found.verdict === 'readable-by-attack' ? 'readable' : found.verdict,
    why: because(words, mode, CHAT.delivered, found)
      .map(({ text }) => text)
      .join(' '),
  };
}

/** Whether tomorrow's WhatsApp message is read and yesterday's is not: what only an active attack does. */
export function broken(table: Table): boolean {
  const verdict = (item: 'stored-text' | 'future-text') => table.get('whatsapp-direct')?.get(item)?.exposure.verdict;
  const reads = (item: 'stored-text' | 'future-text'): boolean => verdict(item)?.startsWith('readable') ?? false;
  return reads('future-text') && !reads('stored-text');
}
