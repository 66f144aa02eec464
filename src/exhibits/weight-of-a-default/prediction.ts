import { openedSentence, type ExhibitWords } from './describe.ts';
import { exposuresUnder } from './modes.ts';
import { params, PEOPLE, type ItemHere, type ScenarioId } from './params.ts';
import { fieldsOf, type FieldId } from './view.ts';

/** The scenario to which the reveal moves. */
export const PREDICTED = 'few-choose';

/** What each answer says, in people. */
export const ANSWERS = { none: 0, few: 1_000_000, most: 19_000_000, all: PEOPLE } as const;

/** What is asked: of which scenario, under which default, of what. */
const ASKED = [
  ['few', 'few-choose', 'optional', 'stored-text'],
  ['default', 'no-one', 'default', 'stored-text'],
  ['contacts', 'no-one', 'default', 'who-talks-to-whom'],
] as const satisfies readonly (readonly [string, ScenarioId, FieldId, ItemHere])[];

/** What is asked; the answers are what the model says of how many people. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  const { predict } = words;
  if (!predict) return [];
  return ASKED.map(([id, scenario, fieldId, item]) => {
    const state = params.inScenario(scenario);
    const field = fieldsOf(state, exposuresUnder(state, state.powers)).find((one) => one.id === fieldId);
    if (!field) throw new Error(`there is no field ${fieldId}`);
    const answer = Object.entries(ANSWERS).find(([, people]) => people === field.opened[item])?.[0] ?? '';
    return {
      id,
      name: predict.subjects[id],
      answer,
      why: `${openedSentence(words, field, item)} ${predict.reasons[id]}`,
    };
  });
}
