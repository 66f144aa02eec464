import { propertiesOf, type Put } from '../kit/properties.ts';
import { wordsAtBuild } from '../words.ts';
import { builtWords, builtRuns } from './built-words.ts';
import { params } from './params.ts';
import { needs } from './words.ts';

/** What this exhibit is given: the words of a built messenger, and no sources, because it rests on what its builder chose. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf({ id: 'build-a-messenger', params, needs, narrations: builtRuns() }, put);
  const { built } = wordsAtBuild('build-a-messenger', needs, put.lang);
  return { ...properties, sources: {}, words: builtWords(properties.words, built) };
}
