import type { CommonWords } from '../catalogues.ts';
import { addressFrom, linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import type { ExhibitWords } from './describe.ts';
import type { ScenarioId } from './params.ts';
import { SOURCES, WAYS, type Ways } from './ways.ts';

/** The words of other things than this exhibit. */
const NOT_HERE = ['model'];
const NOT_IN_FRAMES = [...NOT_HERE, 'how'];

/** What `try-every-key` is given when a page is built: its own sources, and the ways to other exhibits. It has nothing of the model. */
export async function propertiesHere(put: Put) {
  const { words, ...properties } = await propertiesOf<'try-every-key', ScenarioId>('try-every-key', put);
  return {
    ...properties,
    words: Object.fromEntries(
      Object.entries(words).filter(([key]) => !(put.level === 'embed' ? NOT_IN_FRAMES : NOT_HERE).includes(key)),
    ) as unknown as ExhibitWords & CommonWords & Pick<typeof words, 'evidence'>,
    sources: await linksTo(new Set(SOURCES), put),
    ways: Object.fromEntries(
      Object.entries(WAYS).map(([way, place]) => [way, addressFrom(put, { kind: 'exhibit', ...place })]),
    ) as Ways,
  };
}
