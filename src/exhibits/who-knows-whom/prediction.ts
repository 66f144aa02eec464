import { findings, type ExhibitWords } from './describe.ts';
import { params, type ScenarioId } from './params.ts';
import { viewOf, type View } from './view.ts';

/** The scenario to which the reveal moves. */
export const PREDICTED = 'one-month';

/** What is asked, of which scenario, and how the measures answer. */
const ASKED = [
  ['organiser', 'one-month', ({ findings }: View) => findings.organiser !== undefined],
  ['source', 'one-month', ({ findings }: View) => findings.nightTies.length > 0],
  ['signal', 'signal-month', ({ findings }: View) => findings.organiser !== undefined],
] as const satisfies readonly (readonly [string, ScenarioId, (view: View) => boolean])[];

/** What is asked: who stands out after a month. The answers are what the measures find. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  const { predict } = words;
  if (!predict) return [];
  return ASKED.map(([id, scenario, found]) => {
    const state = params.inScenario(scenario);
    const view = viewOf(state, [], false);
    const sentences = findings(words, state, view);
    return {
      id,
      name: predict.subjects[id],
      answer: found(view) ? 'yes' : 'no',
      why: sentences[id === 'source' ? 1 : 0] ?? '',
    };
  });
}
