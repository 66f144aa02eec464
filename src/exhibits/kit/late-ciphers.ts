import type { realise, seededRandom, systemRandom } from '../../cipher/index.ts';

/** What an exhibit's own file of ciphers has at least: it is asked for when real bytes are first needed. */
export interface Ciphers {
  realise: typeof realise;
  seededRandom: typeof seededRandom;
  systemRandom: typeof systemRandom;
}

const besides: (() => Promise<unknown>)[] = [];

/** Something that has to be there too before ciphers run: the formats of modes that only a page carries. */
export function alsoAskFor(load: () => Promise<unknown>): void {
  besides.push(load);
}

/** Asks for ciphers, and all that belongs to them. */
export async function askForCiphers<Work>(load: () => Promise<Work>): Promise<Work> {
  const [work] = await Promise.all([load(), ...besides.map((other) => other())]);
  return work;
}
