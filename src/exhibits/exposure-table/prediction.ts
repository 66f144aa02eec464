import { CHAT, exposure, MODES, type ModeId } from '../../model/index.ts';
import { because } from '../kit/because.ts';
import type { ExhibitWords } from './describe.ts';
import { params } from './params.ts';

/** The scenario that the prediction asks about, and to which the reveal moves. */
export const PREDICTED = 'order-carried-out';

/** The modes that are asked about: three whose answers differ most. */
const ASKED: readonly ModeId[] = ['telegram-cloud', 'whatsapp-direct', 'sms'];

/** What is asked of each mode: what the authority will have of a delivered message. The answers are the model's. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  const { data, keys, powers } = params.inScenario(PREDICTED);
  return ASKED.map((mode) => {
    const found = exposure(MODES[mode], { data, keys }, powers, 'stored-text');
    return {
      id: mode,
      name: words.model.modes[mode].name,
      answer: found.verdict === 'readable-by-attack' ? 'readable' : found.verdict,
      why: because(words, mode, CHAT.delivered, found)
        .map(({ text }) => text)
        .join(' '),
    };
  });
}
