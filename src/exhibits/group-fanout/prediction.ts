import { noticeSentences, type ExhibitWords } from './describe.ts';
import type { Findings } from './findings.ts';
import { GROUPS, params, type ScenarioId } from './params.ts';
import { reachOf, viewOf } from './view.ts';

/** The scenario to which the reveal moves. */
export const PREDICTED: ScenarioId = 'ghost-member';

/** What is asked: which messages whoever runs the servers reads from today on. The answers are what the model says. */
export function subjectsOf(
  words: ExhibitWords,
  findings: Findings,
): { id: string; name: string; answer: string; why: string }[] {
  const { predict } = words;
  if (!predict) return [];
  return GROUPS.map((group) => {
    const view = viewOf({ ...params.inScenario(PREDICTED), ghost: group }, findings);
    const lane = view.lanes.find((one) => one.group === group);
    const { broken } = findings[group];
    const answer = reachOf(broken);
    // Of old messages how they are read; of an attack what it does, which is the first of its reasons.
    const steps =
      answer === 'all' ? broken.items['stored-text'].reasons : broken.items['future-text'].reasons.slice(0, 1);
    const noticed = lane ? noticeSentences(words, lane).slice(0, 1) : [];
    return {
      id: group,
      name: predict.subjects[group],
      answer,
      why: [...steps.map(({ text }) => text), ...noticed].join(' '),
    };
  });
}
