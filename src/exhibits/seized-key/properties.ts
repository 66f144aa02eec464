import { getCollection } from 'astro:content';
import { absolute, pathTo } from '../../language/addresses.ts';
import { CONVERSATION_IDS, conversationIn } from '../../model/conversations/index.ts';
import { propertiesOf, type Put } from '../properties.ts';
import type { SourceLinks } from '../sources.ts';
import type { ExhibitWords } from './describe.ts';
import { firstSealed } from './first.ts';
import type { ScenarioId } from './params.ts';

/** What this exhibit is given: besides the usual, what stands on the cards that stay sealed. Of words and sources only its own. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'seized-key', ScenarioId>('seized-key', put);
  const facts = CONVERSATION_IDS.flatMap((mode) => conversationIn(mode).narration.events.map(({ fact }) => fact));

  const page = pathTo(put.lang, { kind: 'sources' });
  const used = new Set(facts.flatMap(({ sources }) => sources));
  const sources: SourceLinks = Object.fromEntries(
    (await getCollection('sources', ({ id }) => used.has(id))).map(({ id, data }) => [
      id,
      { title: data.title, href: `${put.level === 'embed' ? absolute(page) : page}#${id}` },
    ]),
  );

  const { model, facts: own, ...rest } = properties.words;
  const known: Record<string, string> = { ...model.facts, ...own };
  const words: ExhibitWords = {
    ...rest,
    model: {
      verdicts: model.verdicts,
      grades: model.grades,
      facts: Object.fromEntries(facts.map(({ id }) => [id, known[id] ?? id])),
    },
  };
  return { ...properties, words, sources, sealed: firstSealed(words) };
}
