import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { agreementOf } from './agreement.ts';
import { ALL } from './all.ts';
import type { Params } from './kit/params.ts';
import { randomFrom } from './kit/random.ts';
import { addressesFor, withoutModes } from './random-addresses.ts';
import { content, NOT_WORDS, PLACES, rendered, saidIn } from './rendered.ts';

/*
 * Addresses that nobody wrote: whatever stands in one, an exhibit shows something that can be read, and its picture and its
 * text alternative say what the model says.
 */

vi.mock('astro:content', () => content);
vi.stubEnv('SITE', 'https://example.org');

const FULL = process.env['FULL'] !== undefined;
/** How many addresses are read, and how many of their states are drawn, of each exhibit. */
const READ = FULL ? 10_000 : 1_000;
const DRAWN = FULL ? 400 : 15;

describe.each(Object.entries(ALL) as [keyof typeof ALL, { params: Params<object> }][])('%s', (id, { params }) => {
  const address = addressesFor(params, id.length * 7919);
  const random = randomFrom(id.length);

  it(`reads ${READ} addresses, and writes what it reads so that it reads the same`, () => {
    for (let count = 0; count < READ; count += 1) {
      const query = address();
      const written = params.write(params.read(query));
      expect(params.write(params.read(written)), query).toBe(written);
    }
  });

  it(`draws ${DRAWN} of their states: picture, text alternative and model agree`, async () => {
    const looked = { marks: 0, heard: 0, else: 0 };
    for (let count = 0; count < DRAWN; count += 1) {
      const lang = LANGUAGES[count % LANGUAGES.length] ?? 'en';
      const place = PLACES[count % PLACES.length] ?? { level: 'page' };
      const query = place.level === 'embed' ? withoutModes(address()) : address();
      const state = params.read(query);
      // A page is built in a situation: this state is one for as long as it is drawn.
      const as = vi.spyOn(params, 'inScenario').mockImplementation(() => state);
      const html = await rendered(id, { lang, ...place, scenario: random.pick(params.ids) });
      as.mockRestore();
      const where = `${id} ${query} ${lang} ${place.level}`;
      expect(saidIn(html), where).not.toMatch(NOT_WORDS);
      expect(html, where).toContain(`data-exhibit="${id}"`);
      const { faults, ...seen } = agreementOf(id, state, lang, html);
      expect(faults, where).toEqual([]);
      for (const kind of ['marks', 'heard', 'else'] as const) looked[kind] += seen[kind];
    }
    // There was something to agree on, in the picture and in words.
    expect(looked.marks + looked.else).toBeGreaterThan(DRAWN / 2);
    expect(looked.heard + looked.else).toBeGreaterThan(DRAWN / 2);
  });
});
