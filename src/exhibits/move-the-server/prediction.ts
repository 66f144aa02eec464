import { CHAT, situated, type Item, type ModeId } from '../../model/index.ts';
import { because } from '../kit/because.ts';
import { modeOf } from '../kit/modes.ts';
import type { ExhibitWords } from './describe.ts';
import { params, type ScenarioId, type State } from './params.ts';

/** The scenario that a reader is asked about: the order carried out in full. */
const PREDICTED = 'keys-follow';

/** What a guess asks: of which scenario, and in the slip of which item. */
export interface Question {
  scenario: ScenarioId;
  item: 'stored-text' | 'future-text';
}

/**
 * What is asked in a scenario: of the order carried out, as long as it is not. On a slide of whatever the next press shows:
 * a state that runs the server is asked about tomorrow's message, everything else about the delivered one.
 */
export function questionIn(scenario: ScenarioId, then: ScenarioId | undefined, slide: boolean): Question | undefined {
  if (slide) return then && { scenario: then, item: then === 'server-run' ? 'future-text' : 'stored-text' };
  const before = params.ids.indexOf(scenario) < params.ids.indexOf(PREDICTED);
  return before ? { scenario: PREDICTED, item: 'stored-text' } : undefined;
}

export type Guessed = 'readable' | 'sealed' | 'absent';

const TERMS = { 'stored-text': CHAT.delivered, 'future-text': CHAT.future } as const satisfies Partial<
  Record<Item, object>
>;

/**
 * What is true of what the authority has of a message, and why: the model's answer, in the state that the guess was about.
 * Undefined in any other.
 */
export function answerOf(
  words: ExhibitWords,
  mode: ModeId,
  state: State,
  { scenario, item }: Question,
): { answer: Guessed; why: string } | undefined {
  if (params.scenarioOf(state) !== scenario) return undefined;
  const exposure = situated(modeOf(mode), state, state.powers).exposures[item] ?? {
    verdict: 'absent',
    why: 'not-in-mode',
  };
  const reasons = because(words, mode, TERMS[item], exposure);
  return {
    answer: exposure.verdict === 'readable-by-attack' ? 'readable' : exposure.verdict,
    why: reasons.map(({ text }) => text).join(' '),
  };
}
