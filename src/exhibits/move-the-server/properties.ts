import { geography } from '../../drawing/geography.ts';
import { MODE_IDS, type Mode, type ModeId } from '../../model/index.ts';
import { propertiesOf, withoutModelWords, type Put } from '../kit/properties.ts';
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
  const words = { ...told, attack: attacksOn(told.attack, compared) };
  return { ...properties, words, ring: geography().ring, first };
}

/** How attacks work, without what is told of other modes than those compared. */
function attacksOn<A extends Record<string, object>>(attack: A, compared: readonly Mode[]): A {
  const others = MODE_IDS.filter((id) => !compared.some((mode) => mode.id === id));
  const here = (ways: object): object =>
    Object.fromEntries(Object.entries(ways).filter(([id]) => !others.includes(id as ModeId)));
  return Object.fromEntries(Object.entries(attack).map(([power, ways]) => [power, here(ways)])) as A;
}
