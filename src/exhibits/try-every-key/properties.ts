import { getCollection } from 'astro:content';
import { absolute, pathTo, type PageAddress } from '../../language/addresses.ts';
import type { CommonWords } from '../catalogues.ts';
import { propertiesOf, type Put } from '../properties.ts';
import type { ExhibitWords } from './describe.ts';
import type { ScenarioId } from './params.ts';
import { SOURCES, WAYS, type Ways } from './ways.ts';

/** The words of other things than this exhibit. */
const NOT_HERE = ['model'];
const NOT_IN_FRAMES = [...NOT_HERE, 'how'];

/** What `try-every-key` is given when a page is built: its own sources, and the ways to other exhibits. It has nothing of the model. */
export async function propertiesHere(put: Put) {
  const { words, ...properties } = await propertiesOf<'try-every-key', ScenarioId>('try-every-key', put);
  const { lang, level } = put;
  const link = (page: PageAddress): string => (level === 'embed' ? absolute(pathTo(lang, page)) : pathTo(lang, page));
  const own = await getCollection('sources', ({ id }) => SOURCES.includes(id));
  return {
    ...properties,
    words: Object.fromEntries(
      Object.entries(words).filter(([key]) => !(level === 'embed' ? NOT_IN_FRAMES : NOT_HERE).includes(key)),
    ) as unknown as ExhibitWords & CommonWords & Pick<typeof words, 'evidence'>,
    sources: Object.fromEntries(
      own.map(({ id, data }) => [id, { title: data.title, href: `${link({ kind: 'sources' })}#${id}` }]),
    ),
    ways: Object.fromEntries(
      Object.entries(WAYS).map(([way, place]) => [way, link({ kind: 'exhibit', ...place })]),
    ) as Ways,
  };
}
