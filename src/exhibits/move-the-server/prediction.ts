import { openCase } from '../../cipher/index.ts';
import { CHAT, type ModeId } from '../../model/index.ts';
import { because } from '../kit/because.ts';
import { modeOf } from '../kit/modes.ts';
import type { ExhibitWords } from './describe.ts';
import { params, type ScenarioId, type State } from './params.ts';

/** The scenario that the guess asks about: the order carried out in full. */
export const PREDICTED = 'keys-follow';

/** Where the guess is asked: the scenarios before the one asked about. */
export const asksIn = (scenario: ScenarioId): boolean => params.ids.indexOf(scenario) < params.ids.indexOf(PREDICTED);

export type Guessed = 'readable' | 'sealed' | 'absent';

/**
 * What is true of what the authority has of the delivered message, and why: the model's answer, in the state that the
 * guess was about. Undefined in any other.
 */
export function answerOf(
  words: ExhibitWords,
  mode: ModeId,
  state: State,
): { answer: Guessed; why: string } | undefined {
  if (params.scenarioOf(state) !== PREDICTED) return undefined;
  const exposure = openCase(modeOf(mode), state, state.powers).exposures['stored-text'] ?? {
    verdict: 'absent',
    why: 'not-in-mode',
  };
  const reasons = because(words, mode, CHAT.delivered, exposure);
  return {
    answer: exposure.verdict === 'readable-by-attack' ? 'readable' : exposure.verdict,
    why: reasons.map(({ text }) => text).join(' '),
  };
}
