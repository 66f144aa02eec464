import { realise, seededRandom, type Realisation } from '../../cipher/index.ts';
import { codesOf, type Codes } from './codes.ts';
import type { ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import { MESSAGE, pictureOf, type Picture } from './picture.ts';
import { FORMATS, runOf } from './runs.ts';

/**
 * What the ciphers have to say of both runs of the app that the page is served with: it travels with the page, because it
 * takes long on a slow phone, and one press leads from one run to the other.
 */
export type FirstPicture = Readonly<Record<State['server'], { picture: Picture; codes: Codes }>>;

/** Until the reader writes or asks for new ones, keys come from a fixed seed: the page as served shows the same bytes. */
export const SEED = 'Whose key is it?';

export const realised = (message: string, random = seededRandom(SEED)): Realisation =>
  realise(random, { [MESSAGE.id]: message }, FORMATS);

/** Works out {@link FirstPicture}. */
export function firstPicture(words: ExhibitWords, { app }: Pick<State, 'app'>): FirstPicture {
  const realisation = realised(words.message);
  const of = (server: State['server']) => {
    const world = runOf({ app, server });
    return {
      picture: pictureOf(world, realisation),
      codes: toEnd(codesOf(app, world.narration, realisation)),
    };
  };
  return { honest: of('honest'), 'false-key': of('false-key') };
}

function toEnd<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
