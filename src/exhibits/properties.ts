import { getCollection } from 'astro:content';
import { absolute, pathTo, type PageAddress } from '../language/addresses.ts';
import type { Language } from '../language/languages.ts';
import type { Mode } from '../model/index.ts';
import { wordsOf, type ExhibitId, type WordsOf } from './catalogues.ts';
import type { ExhibitProperties, Level } from './exhibit-properties.ts';
import { exhibitOf } from './registry.ts';
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

  const link = (page: PageAddress): string => (level === 'embed' ? absolute(pathTo(lang, page)) : pathTo(lang, page));
  const used = usedSources(modes);
  const sources: SourceLinks = Object.fromEntries(
    (await getCollection('sources', (source) => used.has(source.id))).map((source) => [
      source.id,
      { title: source.data.title, href: `${link({ kind: 'sources' })}#${source.id}` },
    ]),
  );
  const all = wordsOf(exhibit, lang);
  const words = modes ? { ...all, model: wordsFor(all.model, modes) } : all;
  return {
    words: level === 'embed' ? forFrame(words) : words,
    sources,
    scenario: chosen as Scenario,
    scenarioPages: Object.fromEntries(
      params.ids.map((one) => [one, link({ kind: 'exhibit', id: exhibit, scenario: one })]),
    ) as Record<Scenario, string>,
    level,
    id: id ?? `${exhibit}-${chosen}`,
  };
}

function forFrame<W extends { model: object }>(words: W): W {
  const model = Object.fromEntries(Object.entries(words.model).filter(([key]) => key !== 'powersExplained'));
  const rest = Object.entries(words).filter(([key]) => !ON_PAGES_ONLY.includes(key));
  return { ...(Object.fromEntries(rest) as W), model };
}
