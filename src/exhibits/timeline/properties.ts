import { getCollection } from 'astro:content';
import { absolute, pathTo } from '../../language/addresses.ts';
import { propertiesOf, type Put } from '../properties.ts';
import type { SourceLinks } from '../sources.ts';
import type { ExhibitWords } from './describe.ts';
import type { ScenarioId } from './params.ts';
import type { TimelineEvent } from './view.ts';

/** What this exhibit is given: besides the usual, the events in the reader's language, and their sources instead of the model's. */
export async function propertiesHere(put: Put) {
  const { lang, level } = put;
  const properties = await propertiesOf<'timeline', ScenarioId>('timeline', put);
  const entries = (await getCollection('timeline')).toSorted((a, b) => a.data.order - b.data.order);
  const events = entries.map(({ id, data: { date, until, kind, title, text, sources, fa } }): TimelineEvent => {
    const words = lang === 'fa' ? fa : { title, text };
    return { id, date, ...(until !== undefined && { until }), kind, sources, ...words };
  });

  const used = new Set(events.flatMap(({ sources }) => sources));
  const page = pathTo(lang, { kind: 'sources' });
  const sources: SourceLinks = Object.fromEntries(
    (await getCollection('sources', ({ id }) => used.has(id))).map(({ id, data }) => [
      id,
      { title: `${data.publisher}`, href: `${level === 'embed' ? absolute(page) : page}#${id}` },
    ]),
  );
  const words: ExhibitWords & Partial<typeof properties.words> = { ...properties.words };
  // Nothing here speaks of the model, whose words are long.
  delete words.model;
  delete words.evidence;
  return { ...properties, words, events, sources };
}
