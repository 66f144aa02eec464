import { ALL } from '../../cipher/formats/all.ts';
import { situated } from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { SEED } from '../kit/seed.ts';
import { found, realise, seededRandom, stripWords } from './bytes.ts';
import { textsOf, type ExhibitWords } from './describe.ts';
import type { FirstPicture } from './found.ts';
import type { State } from './params.ts';
import { laneOf } from './view.ts';

/** Works out {@link FirstPicture}. */
export function firstPicture(words: ExhibitWords, state: State): FirstPicture {
  const realisation = realise(seededRandom(SEED), textsOf(words, words.samples.message), ALL);
  const first: FirstPicture = { desk: {}, strips: {} };
  for (const mode of state.modes) {
    const one = situated(modeOf(mode), state, state.powers);
    first.desk[mode] = found(one, realisation);
    const strip = laneOf(state, mode, one.worlds).nodes.find(({ disk }) => disk)?.disk;
    if (strip) first.strips[mode] = stripWords(strip, realisation);
  }
  return first;
}
