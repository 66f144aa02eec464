import { inShort, type ExhibitWords } from './describe.ts';
import { params, type ModeHere } from './params.ts';
import { laneOf } from './view.ts';

/** The scenario that the prediction asks about, and to which the reveal moves. */
export const PREDICTED = 'login-code';

/** The modes that are asked about: three whose answers differ. */
const ASKED: readonly ModeHere[] = ['telegram-cloud', 'whatsapp-direct', 'telegram-secret'];

/** What is asked of each mode: which messages a caught login code yields. The answers are the model's. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  return ASKED.map((mode) => {
    const lane = laneOf(mode, params.inScenario(PREDICTED));
    return { id: mode, name: words.model.modes[mode].name, answer: lane.yields, why: inShort(words, lane) };
  });
}
