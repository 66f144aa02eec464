import { hex, openCase, realise, seededRandom, type Realisation } from '../../cipher/index.ts';
import type { Item, ModeId } from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { SEED } from '../kit/seed.ts';
import { textsOf, unstamp, type ExhibitWords } from './describe.ts';
import type { State } from './params.ts';
import { laneOf, type DiskStrip } from './view.ts';

/** What came out for one item, as the page shows it: the words, or the first bytes and the number of them. */
export interface Found {
  recovered?: string;
  /** Hexadecimal digits of as much of the ciphertext as is shown. */
  ciphertext?: string;
  /** How many bytes the ciphertext has. */
  length?: number;
}

/** What came out in one lane, by item. */
export type Desk = Partial<Record<Item, Found>>;

/**
 * What the ciphers had to say of the page as it is served. It travels with the page, so that a slow phone need not
 * compute all of it again before the exhibit comes alive.
 */
export interface FirstPicture {
  desk: Partial<Record<ModeId, Desk>>;
  /** The words, or the bytes, on each lane's server. */
  strips: Partial<Record<ModeId, string>>;
}

/** So many bytes of a ciphertext are shown; the reason tells how many there are. */
const SHOWN_BYTES = 40;

/** Works out {@link FirstPicture}. */
export function firstPicture(words: ExhibitWords, state: State): FirstPicture {
  const realisation = realise(seededRandom(SEED), textsOf(words, words.samples.message));
  const first: FirstPicture = { desk: {}, strips: {} };
  for (const mode of state.modes) {
    const one = openCase(modeOf(mode), state, state.powers);
    first.desk[mode] = found(one, realisation);
    const strip = laneOf(state, mode, one.worlds).nodes.find(({ disk }) => disk)?.disk;
    if (strip) first.strips[mode] = stripWords(strip, realisation);
  }
  return first;
}

/** Has the observer try, and keeps what is shown of it. */
export function found({ examine }: ReturnType<typeof openCase>, realisation: Realisation): Desk {
  return Object.fromEntries(
    Object.entries(examine(realisation).items).map(([item, { recovered, ciphertext }]): [string, Found] => [
      item,
      {
        ...(recovered !== undefined && { recovered }),
        ...(ciphertext && { ciphertext: hex(ciphertext.slice(0, SHOWN_BYTES)), length: ciphertext.length }),
      },
    ]),
  );
}

/** What stands on a server's disk, in a few signs: the words, or the first bytes. */
export function stripWords({ term, open }: DiskStrip, realisation: Realisation): string {
  const bytes = realisation.bytes(term);
  if (!open) return `${hex(bytes.slice(5, 9)).replace(/..(?=.)/g, '$& ')} …`;
  const shown = unstamp(new TextDecoder().decode(bytes.subarray(5))).words;
  return shown.length > 14 ? `${shown.slice(0, 13)}…` : shown;
}
