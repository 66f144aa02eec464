import { getCollection } from 'astro:content';
import { isForeign, plain } from '../../language/foreign.ts';
import { ORIGINAL } from '../../language/languages.ts';
import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import { axisOf } from './axis.ts';
import { params } from './params.ts';
import type { TimelineEvent } from './view.ts';
import { needs } from './words.ts';

/** What this exhibit is given: besides the usual, the events in the reader's language, and their sources instead of the model's. */
export async function propertiesHere(put: Put) {
  const { lang } = put;
  const properties = await propertiesOf({ id: 'timeline', params, needs }, put);
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
  return { ...properties, events, axis: axisOf(events, lang), sources };
}
