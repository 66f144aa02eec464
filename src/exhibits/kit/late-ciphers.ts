import type { Formats } from '../../cipher/format.ts';
import type { realise, seededRandom, systemRandom } from '../../cipher/index.ts';

/** What an exhibit's own file of ciphers has at least: it is asked for when real bytes are first needed. */
export interface Ciphers {
  realise: typeof realise;
  seededRandom: typeof seededRandom;
  systemRandom: typeof systemRandom;
}

/** Asks for formats besides the usual ones, together with the ciphers: those of modes that only a page carries. */
export type LateFormats = () => Promise<Formats> | undefined;
