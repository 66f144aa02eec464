import { getCollection } from 'astro:content';
import { isForeign, plain } from '../../language/foreign.ts';
import { ORIGINAL } from '../../language/languages.ts';
import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import type { ExhibitWords } from './describe.ts';
import type { ScenarioId } from './params.ts';
import type { TimelineEvent } from './view.ts';

/** What this exhibit is given: besides the usual, the events in the reader's language, and their sources instead of the model's. */
export async function propertiesHere(put: Put) {
  const { lang } = put;
  const properties = await propertiesOf<'timeline', ScenarioId>('timeline', put);
  const entries = (await getCollection('timeline')).toSorted((a, b) => a.data.order - b.data.order);
  const events = entries.map(({ id, data: { date, until, kind, sources, words } }): TimelineEvent => {
    const { title, text } = words[lang];
    return {
      id,
      date,
      ...(until !== undefined && { until }),
      kind,
      sources,
      title: plain(title),
      text: plain(text),
      ...(isForeign(title + text) && { lang: ORIGINAL }),
    };
  });

  const used = new Set(events.flatMap(({ sources }) => sources));
  const sources = await linksTo(used, put, ({ publisher }) => publisher);
  const words: ExhibitWords & Partial<typeof properties.words> = { ...properties.words };
  // Nothing here speaks of the model, whose words are long.
  delete words.model;
  delete words.evidence;
  return { ...properties, words, events, sources };
}
