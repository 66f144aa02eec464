import { openCase, realise, slowTermsOf, systemRandom } from '../../cipher/index.ts';
import { modeOf } from './view.ts';
import type { State } from './params.ts';

/** What came of carrying a messenger out with real keys, and letting somebody try who gets the bytes. */
export interface Proof {
  /** How many items were looked for in the bytes. */
  rows: number;
  /** In how many rows the bytes tell what the model says. */
  agreeing: number;
  /** The words that he read, and the ciphertexts that he could not open. */
  read: number;
  closed: number;
}

/** Draws keys from the browser's own randomness and tries. A step at a time; the last value is the proof. */
export function* prove(state: State): Generator<Proof | undefined> {
  const found = openCase(modeOf(state), state, state.powers);
  const drawn = realise(systemRandom);
  for (const term of slowTermsOf(found.worlds.map(({ narration }) => narration))) {
    drawn.bytes(term);
    yield undefined;
  }
  const items = Object.values(found.examine(drawn).items);
  yield {
    rows: items.length,
    agreeing: items.filter(({ agrees }) => agrees).length,
    read: items.filter(({ recovered }) => recovered !== undefined).length,
    closed: items.filter(({ ciphertext }) => ciphertext !== undefined).length,
  };
}
