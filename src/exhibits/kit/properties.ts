import { getCollection } from 'astro:content';
import { absolute, pathTo, type PageAddress } from '../../language/addresses.ts';
import type { Language } from '../../language/languages.ts';
import type { Mode } from '../../model/index.ts';
import { wordsOf, type ExhibitId, type WordsOf } from '../catalogues.ts';
import type { ExhibitProperties, Level } from './exhibit-properties.ts';
import { exhibitOf } from '../registry.ts';
import type { SourceLinks } from './sources.ts';
import { usedSources, wordsFor } from './used-sources.ts';

/** Where an exhibit is put. */
export interface Put {
  lang: Language;
  level: Level;
  /** Absent for the first. */
  scenario?: string | undefined;
  /** Where several exhibits on a page start in the same scenario: makes the ids in this one its own. */
  id?: string | undefined;
}

/** The parts of an exhibit's catalogue that a frame does without: those of what stands beside the picture on a page. */
const ON_PAGES_ONLY = ['predict', 'panel', 'evidence'];

/**
 * What every exhibit is given when a page is built; each adds its own in its `properties.ts`.
 *
 * @param modes those that the exhibit shows, if it does not show all: words and sources of others stay out of the page
 * @throws when there is no such exhibit or scenario
 */
export async function propertiesOf<Id extends ExhibitId, Scenario extends string>(
  exhibit: Id,
  { lang, level, scenario, id }: Put,
  modes?: readonly Mode[],
): Promise<ExhibitProperties<WordsOf<Id>, Scenario>> {
  const { params } = exhibitOf(exhibit);
  const chosen = scenario ?? params.ids[0] ?? '';
  if (!params.is(chosen))
    throw new Error(`"${chosen}" is no scenario of ${exhibit}. It has: ${params.ids.join(', ')}.`);

  const sources = await linksTo(usedSources(modes), { lang, level });
  const all = wordsOf(exhibit, lang);
  const words = modes ? { ...all, model: wordsFor(all.model, modes) } : all;
  return {
    words: level === 'embed' ? forFrame(words) : words,
    sources,
    scenario: chosen as Scenario,
    scenarioPages: Object.fromEntries(
      params.ids.map((one) => [one, addressFrom({ lang, level }, { kind: 'exhibit', id: exhibit, scenario: one })]),
    ) as Record<Scenario, string>,
    level,
    id: id ?? `${exhibit}-${chosen}`,
  };
}

/** Where a page is, from where an exhibit is put: a frame stands on somebody else's. */
export const addressFrom = ({ lang, level }: Pick<Put, 'lang' | 'level'>, page: PageAddress): string =>
  level === 'embed' ? absolute(pathTo(lang, page)) : pathTo(lang, page);

/** The entries of some sources on their page, by id. */
export async function linksTo(
  ids: ReadonlySet<string>,
  put: Pick<Put, 'lang' | 'level'>,
  titleOf: (source: { title: string; publisher: string }) => string = ({ title }) => title,
): Promise<SourceLinks> {
  const page = addressFrom(put, { kind: 'sources' });
  const sources = await getCollection('sources', ({ id }) => ids.has(id));
  return Object.fromEntries(sources.map(({ id, data }) => [id, { title: titleOf(data), href: `${page}#${id}` }]));
}

/**
 * Words without some of the model's. Typed as if they were whole: without the facts, reasons are given with grade and
 * source alone, and nobody asks for the others.
 */
export const withoutModelWords = <W extends { model: object }>(words: W, untold: readonly string[]): W => ({
  ...words,
  model: {
    ...Object.fromEntries(Object.entries(words.model).filter(([key]) => !untold.includes(key))),
    ...(untold.includes('facts') && { facts: {} }),
  },
});

function forFrame<W extends { model: object }>(words: W): W {
  const rest = Object.entries(words).filter(([key]) => !ON_PAGES_ONLY.includes(key));
  return withoutModelWords(Object.fromEntries(rest) as W, ['powersExplained']);
}
