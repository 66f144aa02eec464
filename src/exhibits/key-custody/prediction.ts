import type { ModeId } from '../../model/index.ts';
import { point, type ExhibitWords } from './describe.ts';
import { params } from './params.ts';
import { viewOf } from './view.ts';

/** The scenario to which the reveal moves. */
export const PREDICTED = 'telegram-cloud';

/** The modes that are asked about: four whose answers differ. */
const ASKED: readonly ModeId[] = ['telegram-cloud', 'whatsapp-direct', 'whatsapp-cloud-backup', 'whatsapp-e2e-backup'];

/** What is asked of each mode: who holds a key that opens yesterday's message. The answers are the model's. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  return ASKED.map((mode) => {
    const state = { ...params.defaults, mode };
    const view = viewOf(state);
    return {
      id: mode,
      name: words.model.modes[mode].name,
      answer: view.yesterday.who,
      why: point(words, state, view),
    };
  });
}
