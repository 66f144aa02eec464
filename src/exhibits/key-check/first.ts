import { realise, seededRandom, type Realisation } from '../../cipher/index.ts';
import { codesOf, type Codes } from './codes.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import { MESSAGE, pictureOf, type Picture } from './picture.ts';
import { FORMATS, runOf, runsOf } from './runs.ts';

/** What the ciphers had to say of the page as it is served: it travels with the page, because it takes long on a slow phone. */
export interface FirstPicture {
  picture: Picture;
  codes: Codes;
  /** The codes of the run in which nobody lies. */
  honestCodes: Codes;
}

/** Until the reader writes or asks for new ones, keys come from a fixed seed: the page as served shows the same bytes. */
export const SEED = 'Whose key is it?';

export const realised = (message: string, random = seededRandom(SEED)): Realisation =>
  realise(random, { [MESSAGE.id]: message }, FORMATS);

/** Works out {@link FirstPicture}. */
export function firstPicture(words: ExhibitWords, state: State): FirstPicture {
  const realisation = realised(words.message);
  const world = runOf(state);
  return {
    picture: pictureOf(world, realisation),
    codes: toEnd(codesOf(state.app, world.narration, realisation)),
    honestCodes: toEnd(codesOf(state.app, runsOf(state.app).honest.narration, realisation)),
  };
}

function toEnd<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
