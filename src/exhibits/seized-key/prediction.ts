import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { LAST, messageOf } from '../../model/conversations/index.ts';
import { dayOf } from './dates.ts';
import { summary } from './describe.ts';
import type { ExhibitWords } from './words.ts';
import { params, type State } from './params.ts';
import { laneOf } from './view.ts';

/** The scenario that the prediction asks about, and to which the reveal moves. */
export const PREDICTED = 'key-heals';

/** The question, with its day and number. */
export function questionOf({ lang, predict }: ExhibitWords): string {
  const { moment } = params.inScenario(PREDICTED);
  const words = {
    number: numeral(lang, moment),
    total: numeral(lang, LAST),
    date: dayOf(lang, messageOf(moment).time),
  };
  return predict ? fill(predict.question, words) : '';
}

/** What is asked of each mode: which of the messages before and after open. The answers are the model's. */
export function subjectsOf(
  words: ExhibitWords,
  state: State,
): { id: string; name: string; answer: string; why: string }[] {
  const { predict } = words;
  if (!predict) return [];
  const asked = params.inScenario(PREDICTED, state);
  return asked.modes.flatMap((mode) => {
    const lane = laneOf(mode, asked.seized, asked.moment);
    const parts = { before: lane.opens.slice(0, asked.moment), after: lane.opens.slice(asked.moment) };
    return (['before', 'after'] as const).map((part) => ({
      id: `${mode}-${part}`,
      name: fill(predict.subjects[part], { chat: words.model.modes[mode].name }),
      answer: parts[part].every(Boolean) ? 'all' : parts[part].some(Boolean) ? 'some' : 'none',
      why: summary(words, lane, asked),
    }));
  });
}
