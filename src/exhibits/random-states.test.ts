import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { DATA_PLACEMENTS, ITEMS, KEY_PLACEMENTS, MODE_IDS, POWERS } from '../model/index.ts';
import { ALL } from './all.ts';
import type { Params } from './kit/params.ts';
import { randomFrom } from './kit/random.ts';
import { content, LEVELS, NOT_WORDS, rendered, saidIn } from './rendered.ts';

/* Addresses that nobody wrote: whatever stands in one, an exhibit shows something that can be read. */

vi.mock('astro:content', () => content);
vi.stubEnv('SITE', 'https://example.org');

const FULL = process.env['FULL'] !== undefined;
/** How many addresses are read, and how many of their states are drawn, of each exhibit. */
const READ = FULL ? 10_000 : 1_000;
const DRAWN = FULL ? 400 : 12;
/** A frame reads the addresses of its own few modes: those are not these. */
const PLACES = LEVELS.filter((level) => level !== 'embed');

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

describe.each(Object.entries(ALL) as [keyof typeof ALL, { params: Params<object> }][])('%s', (id, { params }) => {
  const random = randomFrom(id.length * 7919);
  const words = wordsOf(params);
  const address = (): string => {
    const query = new URLSearchParams();
    for (const [key, some] of words) {
      if (random.chance(1 / 4)) continue;
      const from = random.chance(1 / 12) ? WORDS : some;
      const many = random.chance(1 / 2) ? random.whole(1, 4) : 1;
      query.set(key, Array.from({ length: many }, () => random.pick(from)).join());
    }
    return `?${query.toString()}`;
  };

  it(`reads ${READ} addresses, and writes what it reads so that it reads the same`, () => {
    for (let count = 0; count < READ; count += 1) {
      const query = address();
      const written = params.write(params.read(query));
      expect(params.write(params.read(written)), query).toBe(written);
    }
  });

  it(`draws ${DRAWN} of their states`, async () => {
    const [scenario] = params.ids;
    if (scenario === undefined) throw new Error(`${id} has no situation`);
    for (let count = 0; count < DRAWN; count += 1) {
      const query = address();
      const lang = LANGUAGES[count % LANGUAGES.length] ?? 'en';
      const level = random.pick(PLACES);
      // A page is built in a situation: this state is one for as long as it is drawn.
      const as = vi.spyOn(params, 'inScenario').mockImplementation(() => params.read(query));
      const html = await rendered(id, { lang, level, scenario });
      as.mockRestore();
      const where = `${id} ${query} ${lang} ${level}`;
      expect(saidIn(html), where).not.toMatch(NOT_WORDS);
      expect(html, where).toContain(`data-exhibit="${id}"`);
    }
  });
});
