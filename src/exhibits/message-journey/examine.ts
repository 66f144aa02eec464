import { BACKUP } from '../../cipher/formats/backup.ts';
import { USUAL } from '../../cipher/formats/usual.ts';
import {
  hex,
  look,
  realise as realiseIn,
  seekIn,
  withoutHeader,
  wordsOf,
  type Realisation,
} from '../../cipher/index.ts';
import type { World } from '../../model/index.ts';
import { underKeys } from '../kit/following.ts';
import type { Found, Got } from './found.ts';
import { ASKED, type Asked, type Lane, type LaneStop } from './lanes.ts';
import { unwrapped } from './pieces.ts';
import { piecesOf } from './taken-apart.ts';

/* What needs the ciphers. A page asks for this file when it first needs real bytes: all before came with it. */
export { seededRandom, systemRandom } from '../../cipher/index.ts';

/** The formats of the modes that a frame carries too. */
const FORMATS = USUAL.and(...BACKUP);

/** Draws a world, in these formats unless others are given. */
export const realise: typeof realiseIn = (random, texts, formats = FORMATS) => realiseIn(random, texts, formats);

/** So many bytes of what stayed closed are kept. */
const SHOWN_BYTES = 24;

/** Has somebody try every key on all that he has, once for each realisation. */
const sightOf = underKeys(look);

/** Looks, with the eyes of whoever looks, at one stop of a lane. Places show what they are left with once they have opened what they can. */
export function examine({ world }: Lane, { stop, sees, looks }: LaneStop, realisation: Realisation): Found {
  const got: Found['got'] = {};
  for (const asked of Object.keys(ASKED) as Asked[]) if (world) got[asked] = gotOf(world, asked, realisation);
  if (sees === 'fog') return { pieces: [], got };
  const pieces = piecesOf(stop.term, realisation, looks && sightOf(looks, realisation));
  return { pieces: stop.kind === 'place' ? unwrapped(pieces) : pieces, got };
}

function gotOf(world: World, asked: Asked, realisation: Realisation): Got {
  const { clear, closed } = seekIn(world, ASKED[asked], sightOf(world, realisation), realisation);
  if (clear) return { words: wordsOf(clear) };
  return closed
    ? { bytes: closed.content.length, digits: hex(withoutHeader(closed, realisation.formats).slice(0, SHOWN_BYTES)) }
    : {};
}
