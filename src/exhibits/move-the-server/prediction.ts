import { openCase } from '../../cipher/index.ts';
import { CHAT } from '../../model/index.ts';
import { because } from '../kit/because.ts';
import type { ExhibitWords } from './describe.ts';
import { COMPARED, type ComparedId } from './modes.ts';
import { params } from './params.ts';

/** The scenario that the prediction asks about, and to which the reveal moves. */
export const PREDICTED = 'keys-follow';

/** What is asked of each mode: what the authority will have of the delivered message. The answers are the model's. */
export function subjectsOf(
  words: ExhibitWords,
  modes: readonly ComparedId[],
): { id: ComparedId; name: string; answer: string; why: string }[] {
  const asked = params.inScenario(PREDICTED);
  return modes.map((mode) => {
    const exposure = openCase(COMPARED[mode], asked, asked.powers).exposures['stored-text'] ?? {
      verdict: 'absent',
      why: 'not-in-mode',
    };
    const reasons = because(words, mode, CHAT.delivered, exposure);
    return {
      id: mode,
      name: words.model.modes[mode].name,
      answer: exposure.verdict === 'readable-by-attack' ? 'readable' : exposure.verdict,
      why: reasons.map(({ text }) => text).join(' '),
    };
  });
}
