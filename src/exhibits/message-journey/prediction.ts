import { fill } from '../../language/fill.ts';
import type { ModeId, Observer } from '../../model/index.ts';
import { sentence } from '../kit/words.ts';
import type { ExhibitWords } from './describe.ts';
import { laneOf } from './lanes.ts';
import { params } from './params.ts';
import { reasonsOf } from './reasons.ts';

/** Whose eyes the prediction asks about; the reveal looks through the first. */
const PREDICTED = ['phone-company', 'service'] as const satisfies readonly Observer[];
export const REVEALED = PREDICTED[0];

/** What is asked: what each observer gets of the words in each mode. The answers are the model's. */
export function subjectsOf(
  words: ExhibitWords,
  modes: readonly ModeId[],
): { id: string; name: string; answer: string; why: string }[] {
  return PREDICTED.flatMap((observer) =>
    modes.map((mode) => {
      const lane = laneOf(mode, { ...params.defaults, observer });
      return {
        id: `${observer}-${mode}`,
        name: sentence(
          fill(words.predict?.subject ?? '', {
            observer: words.observers[observer],
            mode: words.model.modes[mode].name,
          }),
        ),
        answer: lane.gets?.words.verdict ?? 'absent',
        why: reasonsOf(words, lane, 'words')
          .filter((_, index, all) => lane.gets?.words.verdict === 'readable' || all.length === 1 || index > 0)
          .map(({ text }) => text)
          .join(' '),
      };
    }),
  );
}
