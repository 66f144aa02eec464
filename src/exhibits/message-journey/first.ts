import { ALL } from '../../cipher/formats/all.ts';
import { SEED } from '../kit/seed.ts';
import { textsOf, type ExhibitWords } from './describe.ts';
import { examine, realise, seededRandom } from './examine.ts';
import type { Found } from './found.ts';
import { lanesOf, stopAt } from './lanes.ts';
import type { State } from './params.ts';

/**
 * What came out of the bytes of the page as it is served, lane by lane. It travels with the page, so that a slow phone
 * need not compute it again before the exhibit comes alive.
 */
export type FirstPicture = readonly Found[];

/** Works out {@link FirstPicture}. */
export function firstPicture(words: ExhibitWords, state: State): FirstPicture {
  const realisation = realise(seededRandom(SEED), textsOf(words, words.samples.message), ALL);
  return lanesOf(state).map((lane) => examine(lane, stopAt(lane, state.hop), realisation));
}
