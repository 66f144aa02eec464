import { getCollection } from 'astro:content';
import { absolute, pathTo, type PageAddress } from '../../language/addresses.ts';
import type { Language } from '../../language/languages.ts';
import type { ModeId, Narration } from '../../model/index.ts';
import { wordsGiven, type ExhibitId, type OwnWords } from '../words.ts';
import type { ExhibitProperties, Level } from './exhibit-properties.ts';
import { sourcesIn } from './named.ts';
import type { Given, Needs } from './needs.ts';
import type { Params } from './params.ts';
import type { SourceLinks } from './sources.ts';

/** Where an exhibit is put. */
export interface Put {
  lang: Language;
  level: Level;
  /** Absent for the first. */
  scenario?: string | undefined;
  /** On a slide: the scenario of the next step. */
  then?: string | undefined;
  /** Where several exhibits on a page start in the same scenario: makes the ids in this one its own. */
  id?: string | undefined;
  /** Of a frame that is saved: whether it has all parts, as on a page of the site. */
  whole?: boolean | undefined;
}

/** What an exhibit says of itself, for what it is given. */
interface Gives<Id extends ExhibitId, Asks, Scenario extends string> {
  params: Params<object, Scenario>;
  /** What it asks of the words. */
  needs: Asks;
  /** The narrations that its reasons are about: their facts, keys and sources are given. */
  narrations?: readonly Narration[];
  /** The modes that it can show, where these are not all. */
  modes?: readonly ModeId[];
  /** The sources that it names besides. */
  sources?: Iterable<string>;
  id: Id;
}

/**
 * What every exhibit is given when a page is built; each adds its own in its `properties.ts`.
 *
 * @throws when there is no such scenario
 */
export async function propertiesOf<
  Id extends ExhibitId,
  const Asks extends Needs<OwnWords<Id>>,
  Scenario extends string,
>(
  { id: exhibit, params, needs, narrations = [], modes, sources = [] }: Gives<Id, Asks, Scenario>,
  { lang, level, scenario, then, id, whole }: Put,
): Promise<ExhibitProperties<Given<OwnWords<Id>, Asks>, Scenario>> {
  const chosen = scenario ?? params.ids[0] ?? '';
  if (!params.is(chosen))
    throw new Error(`"${chosen}" is no scenario of ${exhibit}. It has: ${params.ids.join(', ')}.`);

  return {
    words: wordsGiven(exhibit, needs, lang, whole ? 'whole' : level, narrations, modes),
    sources: await linksTo(new Set([...sourcesIn(narrations), ...sources]), { lang, level }),
    scenario: chosen,
    scenarioPages: Object.fromEntries(
      params.ids.map((one) => [one, addressFrom({ lang, level }, { kind: 'exhibit', id: exhibit, scenario: one })]),
    ) as Record<Scenario, string>,
    level,
    ...(then !== undefined && params.is(then) && { then }),
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
