import { getCollection } from 'astro:content';
import { geography } from '../drawing/geography.ts';
import { absolute, pathTo, type PageAddress } from '../language/addresses.ts';
import type { Language } from '../language/languages.ts';
import { wordsOf, type ExhibitId, type WordsOf } from './catalogues.ts';
import type { ExhibitProperties, Level } from './exhibit-properties.ts';
import { firstPicture } from './move-the-server/first.ts';
import { params as moveTheServer } from './move-the-server/params.ts';
import { exhibitOf } from './registry.ts';
import type { SourceLinks } from './sources.ts';
import { usedSources } from './used-sources.ts';

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
 * What an exhibit is given when a page is built. Generic in the scenarios: each exhibit's own type narrows them.
 * @throws when there is no such exhibit or scenario
 */
export async function propertiesOf<Id extends ExhibitId>(
  exhibit: Id,
  { lang, level, scenario, id }: Put,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- checked against the exhibit's own scenarios below
): Promise<ExhibitProperties<WordsOf<Id>, any>> {
  const { params } = exhibitOf(exhibit);
  const chosen = scenario ?? params.ids[0] ?? '';
  if (!params.is(chosen))
    throw new Error(`"${chosen}" is no scenario of ${exhibit}. It has: ${params.ids.join(', ')}.`);

  const link = (page: PageAddress): string => (level === 'embed' ? absolute(pathTo(lang, page)) : pathTo(lang, page));
  const used = usedSources();
  const sources: SourceLinks = Object.fromEntries(
    (await getCollection('sources', (source) => used.has(source.id))).map((source) => [
      source.id,
      { title: source.data.title, href: `${link({ kind: 'sources' })}#${source.id}` },
    ]),
  );
  const words = wordsOf(exhibit, lang);
  return {
    words: level === 'embed' ? forFrame(words) : words,
    sources,
    scenario: chosen,
    scenarioPages: Object.fromEntries(
      params.ids.map((one) => [one, link({ kind: 'exhibit', id: exhibit, scenario: one })]),
    ),
    level,
    id: id ?? `${exhibit}-${chosen}`,
  };
}

/** What `move-the-server` is given besides: the border, and what the ciphers had to say of the page as it is served. */
export async function propertiesOfMoveTheServer(put: Put) {
  const properties = await propertiesOf('move-the-server', put);
  const state = moveTheServer.inScenario(properties.scenario as Parameters<typeof moveTheServer.inScenario>[0]);
  return { ...properties, ring: geography().ring, first: firstPicture(properties.words, state) };
}

function forFrame<W extends { model: object }>(words: W): W {
  const model = Object.fromEntries(Object.entries(words.model).filter(([key]) => key !== 'powersExplained'));
  const rest = Object.entries(words).filter(([key]) => !ON_PAGES_ONLY.includes(key));
  return { ...(Object.fromEntries(rest) as W), model };
}
