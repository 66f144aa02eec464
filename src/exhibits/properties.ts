import { getCollection } from 'astro:content';
import type { ComponentProps } from 'svelte';
import { geography } from '../drawing/geography.ts';
import { absolute, pathTo, type PageAddress } from '../language/addresses.ts';
import type { Language } from '../language/languages.ts';
import { usedSources } from './used-sources.ts';
import { wordsOf } from './catalogues.ts';
import type { Level } from './levels.ts';
import type MoveTheServer from './move-the-server/Exhibit.svelte';
import type { ExhibitWords } from './move-the-server/describe.ts';
import { isScenario, SCENARIO_IDS, type ScenarioId } from './move-the-server/params.ts';
import type { SourceLinks } from './sources.ts';

/**
 * What an exhibit is given when a page is built: plain data, so that it can stand in the page for the script to read.
 * @throws when there is no such exhibit or scenario
 */
export async function propertiesOf(
  name: string,
  lang: Language,
  level: Level,
  scenario: string = SCENARIO_IDS[0] ?? '',
): Promise<ComponentProps<typeof MoveTheServer>> {
  if (name !== 'move-the-server') throw new Error(`There is no exhibit named "${name}".`);
  if (!isScenario(scenario))
    throw new Error(`"${scenario}" is no scenario of ${name}. It has: ${SCENARIO_IDS.join(', ')}.`);

  const link = (page: PageAddress): string => (level === 'embed' ? absolute(pathTo(lang, page)) : pathTo(lang, page));
  const used = usedSources();
  const sources: SourceLinks = Object.fromEntries(
    (await getCollection('sources', ({ id }) => used.has(id))).map(({ id, data }) => [
      id,
      { title: data.title, href: `${link({ kind: 'sources' })}#${id}` },
    ]),
  );
  const scenarioPages = Object.fromEntries(
    SCENARIO_IDS.map((one) => [one, link({ kind: 'exhibit', id: name, scenario: one })]),
  ) as Record<ScenarioId, string>;
  return {
    words: level === 'embed' ? withoutPanel(wordsOf(lang)) : wordsOf(lang),
    sources,
    ring: geography().ring,
    scenario,
    scenarioPages,
    level,
    id: `${name}-${scenario}`,
  };
}

/** A frame has no panel, and its visitors need not wait for that panel's words. */
function withoutPanel(words: ExhibitWords): ExhibitWords {
  const short = { ...words, model: { ...words.model } };
  delete short.predict;
  delete short.model.powersExplained;
  return short;
}
