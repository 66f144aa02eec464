import { getCollection } from 'astro:content';
import { absolute, pathTo } from '../../language/addresses.ts';
import { propertiesOf, type Put } from '../properties.ts';
import type { SourceLinks } from '../sources.ts';
import { firstSealed } from './first.ts';
import type { ScenarioId } from './params.ts';
import { factsUsed, wordsHere } from './words.ts';

/** What this exhibit is given: besides the usual, what stands on the cards that stay sealed. Of words and sources only its own. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'seized-key', ScenarioId>('seized-key', put);
  const page = pathTo(put.lang, { kind: 'sources' });
  const used = new Set(factsUsed().flatMap(({ sources }) => sources));
  const sources: SourceLinks = Object.fromEntries(
    (await getCollection('sources', ({ id }) => used.has(id))).map(({ id, data }) => [
      id,
      { title: data.title, href: `${put.level === 'embed' ? absolute(page) : page}#${id}` },
    ]),
  );

  const words = wordsHere(properties.words);
  return { ...properties, words, sources, sealed: firstSealed(words) };
}
