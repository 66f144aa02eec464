import { linksTo, propertiesOf, type Put } from '../kit/properties.ts';
import type { ExhibitWords } from './describe.ts';
import { publishedSources } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import type { ScenarioId } from './params.ts';

/** What this exhibit is given: besides the usual, the sources of the published findings. */
export async function propertiesHere(put: Put) {
  const modes = Object.values(MODES_HERE);
  const properties = await propertiesOf<'weight-of-a-default', ScenarioId>('weight-of-a-default', put, modes);
  const framed = put.level === 'embed';
  const own = await linksTo(publishedSources(), put);
  const words: ExhibitWords & Pick<typeof properties.words, 'evidence'> = { ...properties.words };
  // There are no bytes to check here.
  delete words.evidence;
  if (!framed) return { ...properties, words, sources: { ...properties.sources, ...own } };
  // A frame says what is open, and leaves why to the exhibit's own page.
  delete words.why;
  delete words.attack;
  const { powers, verdicts } = properties.words.model;
  return { ...properties, words: { ...words, model: { powers, verdicts } as typeof words.model }, sources: own };
}
