import type { Item } from '../../model/index.ts';
import type { State } from './params.ts';
import { differing, type Cell } from './view.ts';

/** The rows that are asked about. */
export const ASKED = ['stored-text', 'who-talks-to-whom', 'contacts'] as const satisfies readonly Item[];
export type Asked = (typeof ASKED)[number];
export const OPTIONS = ['opens', 'closed'] as const;
export type Option = (typeof OPTIONS)[number];

/** What the model says, of the messenger that is asked about: Telegram's default with its keys in the phones. */
export function answerOf(state: State, { exposure }: Cell): Option | undefined {
  const isAsked = state.from === 'telegram-cloud' && differing(state).join() === 'holder' && state.holder === 'phones';
  if (!isAsked) return undefined;
  return exposure.verdict.startsWith('readable') ? 'opens' : 'closed';
}
