import { DATA_PLACEMENTS, ITEMS, KEY_PLACEMENTS, MODE_IDS, POWERS } from '../model/index.ts';
import type { Params } from './kit/params.ts';
import { randomFrom } from './kit/random.ts';

/* For tests: addresses that nobody wrote. */

const NONSENSE = [
  '',
  'none',
  ',',
  '-1',
  '0',
  '1',
  '3',
  '7',
  '250',
  '5000',
  '99999999999',
  '1e9',
  '<b>',
  '%',
  'سلام',
  '__proto__',
  'constructor',
];
const WORDS = [...DATA_PLACEMENTS, ...KEY_PLACEMENTS, ...POWERS, ...ITEMS, ...MODE_IDS, ...NONSENSE];

/** By each of an exhibit's properties, what may stand for it in an address: all that its situations write, and anything. */
function wordsOf(params: Params<object>): Map<string, string[]> {
  const known = params.ids.map((id) => new URLSearchParams(params.write(params.inScenario(id))));
  return new Map(
    Object.keys(params.defaults).map((key) => {
      const written = known.flatMap((one) => one.get(key)?.split(',') ?? []);
      const means = WORDS.filter(
        (word) => params.write(params.read(`?${new URLSearchParams({ [key]: word }).toString()}`)) !== '',
      );
      return [key, [...new Set([...written, ...means, ...means, 'none', 'x'])]];
    }),
  );
}

/** Makes up queries of an exhibit's address, one after another, the same ones every time. */
export function addressesFor(params: Params<object>, seed: number): () => string {
  const random = randomFrom(seed);
  const words = wordsOf(params);
  return () => {
    const query = new URLSearchParams();
    for (const [key, some] of words) {
      if (random.chance(1 / 4)) continue;
      const from = random.chance(1 / 12) ? WORDS : some;
      const many = random.chance(1 / 2) ? random.whole(1, 4) : 1;
      query.set(key, Array.from({ length: many }, () => random.pick(from)).join());
    }
    return `?${query.toString()}`;
  };
}

/** The same without what names a way of messaging: a frame has only a few. */
export const withoutModes = (query: string): string =>
  `?${new URLSearchParams(
    [...new URLSearchParams(query)].filter(
      ([, value]) => !value.split(/[,.]/).some((word) => MODE_IDS.some((id) => id === word)),
    ),
  ).toString()}`;
