import { geography } from '../../drawing/geography.ts';
import { propertiesOf, withoutModelWords, type Put } from '../kit/properties.ts';
import { attacksFor } from '../kit/used-sources.ts';
import { firstPicture } from './first.ts';
import { COMPARED } from './modes.ts';
import { params, type ScenarioId } from './params.ts';

/** What this exhibit is given: besides the usual, the border, and what the ciphers had to say of the page as it is served. */
export async function propertiesHere(put: Put) {
  const compared = Object.values(COMPARED);
  const properties = await propertiesOf<'move-the-server', ScenarioId>('move-the-server', put, compared);
  const first = firstPicture(properties.words, params.inScenario(properties.scenario));
  // A frame gives each reason with its grade and source, and leaves the fact in words to the exhibit's own page.
  const told = put.level === 'embed' ? withoutModelWords(properties.words, ['facts']) : properties.words;
  const words = { ...told, attack: attacksFor(told.attack, compared) };
  return { ...properties, words, ring: geography().ring, first };
}
