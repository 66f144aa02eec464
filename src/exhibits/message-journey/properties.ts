import { propertiesOf, type Put } from '../properties.ts';
import { firstPicture } from './first.ts';
import './modes-all.ts';
import { params, type ScenarioId } from './params.ts';

/** What this exhibit is given: besides the usual, what the ciphers had to say of the page as it is served. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'message-journey', ScenarioId>('message-journey', put);
  return {
    ...properties,
    ...(put.level === 'embed' && forFrame(properties)),
    first: firstPicture(properties.words, params.inScenario(properties.scenario)),
  };
}

/** A frame tells verdicts, and leaves the reasons, their facts and their sources to the exhibit's own page. */
function forFrame({ words }: Awaited<ReturnType<typeof propertiesOf<'message-journey', ScenarioId>>>) {
  const without = (all: object, untold: readonly string[]): object =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !untold.includes(key)));
  const model = without(words.model, ['facts', 'grades', 'traces', 'items', 'powers']);
  return { words: { ...without(words, ['why']), model } as typeof words, sources: {} };
}
