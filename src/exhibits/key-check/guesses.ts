import { noticeOf, serverSentence, type ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import type { Picture } from './picture.ts';

/** The scenario in which it is asked: the one before the server lies. */
export const ASKED_IN = 'honest';
/** What is asked: whether the server reads the message, whether it arrives all the same, and whether a screen says so. */
export const PLACES = ['reads', 'arrives', 'seen'] as const;
export type Place = (typeof PLACES)[number];

/** What is true at each place of what is shown, and why: the model's answers. Absent where something else was asked about. */
export function answerAt(
  place: Place,
  words: ExhibitWords,
  state: State,
  picture: Picture,
): { answer: 'yes' | 'no'; why: string } | undefined {
  if (state.server !== 'false-key') return undefined;
  const yesNo = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');
  if (place === 'reads') return { answer: yesNo(picture.read !== undefined), why: serverSentence(words, picture) };
  if (place === 'arrives')
    return { answer: yesNo(picture.omid.has), why: picture.omid.has ? words.outcome.arrives : words.outcome.lost };
  if (state.compare !== 'never' || state.notice === 'on') return undefined;
  const notice = noticeOf(state, picture);
  return { answer: yesNo(notice === 'shown'), why: words.notice[notice] };
}
