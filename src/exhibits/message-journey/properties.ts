import { propertiesOf, withoutModelWords, type Put } from '../kit/properties.ts';
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
  const rest = Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'why')) as typeof words;
  return { words: withoutModelWords(rest, ['facts', 'grades', 'traces', 'items', 'powers']), sources: {} };
}
