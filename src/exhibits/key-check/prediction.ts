import type { ExhibitWords } from './describe.ts';
import { noticeOf, serverSentence } from './describe.ts';
import { realised } from './first.ts';
import { params } from './params.ts';
import { pictureOf } from './picture.ts';
import { runOf } from './runs.ts';

/** The scenario that the prediction asks about, and to which the reveal moves. */
export const PREDICTED = 'false-key';

/** What is asked: whether messages arrive, whether the server reads them, and whether a screen says so. The answers are the model's. */
export function subjectsOf(words: ExhibitWords): { id: string; name: string; answer: string; why: string }[] {
  const { predict, outcome } = words;
  if (!predict) return [];
  const state = params.inScenario(PREDICTED);
  const picture = pictureOf(runOf(state), realised(words.message));
  const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');
  const notice = noticeOf(state, picture);
  return [
    {
      id: 'arrives',
      name: predict.subjects.arrives,
      answer: yesNo(picture.omid.has),
      why: picture.omid.has ? outcome.arrives : outcome.lost,
    },
    {
      id: 'reads',
      name: predict.subjects.reads,
      answer: yesNo(picture.read !== undefined),
      why: serverSentence(words, picture),
    },
    {
      id: 'seen',
      name: predict.subjects.seen,
      answer: yesNo(notice === 'shown'),
      why: words.notice[notice],
    },
  ];
}
