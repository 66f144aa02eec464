import { openedSentence, type ExhibitWords } from './describe.ts';
import { exposuresIn } from './exposures.ts';
import type { FieldId } from './modes.ts';
import { params, PEOPLE, type ItemHere, type ScenarioId } from './params.ts';
import { fieldsOf } from './view.ts';

/** What each answer says, in people. */
export const ANSWERS = { none: 0, few: 1_000_000, most: 19_000_000, all: PEOPLE } as const;
export type Answer = keyof typeof ANSWERS;

/** What is asked in each field: of which scenario, of what. */
const ASKED = {
  optional: { scenario: 'few-choose', item: 'stored-text' },
  default: { scenario: 'no-one', item: 'who-talks-to-whom' },
} as const satisfies Record<FieldId, { scenario: ScenarioId; item: ItemHere }>;

/** What is true of what is asked in a field, and why; the answers are what the model says of how many people. */
export function answerIn(words: ExhibitWords, id: FieldId): { answer: Answer | undefined; why: string } {
  const { scenario, item } = ASKED[id];
  const state = { ...params.inScenario(scenario), item };
  const field = fieldsOf(state, exposuresIn(state)).find((one) => one.id === id);
  if (!field) throw new Error(`there is no field ${id}`);
  const answer = (Object.keys(ANSWERS) as Answer[]).find((one) => ANSWERS[one] === field.opened[item]);
  return { answer, why: `${openedSentence(words, field, item)} ${words.predict?.reasons[id] ?? ''}` };
}
