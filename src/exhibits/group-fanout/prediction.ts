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
    // The reason is that of the message to come, told by its steps.
    const steps = broken.items['future-text'].reasons.map(({ text }) => text);
    const noticed = lane && !lane.added ? noticeSentences(words, lane) : [];
    return {
      id: group,
      name: predict.subjects[group],
      answer: reachOf(broken),
      why: [...steps, ...noticed].join(' '),
    };
  });
}
