import { propertiesOf, withoutModelWords, type Put } from '../kit/properties.ts';
import type { SourceLinks } from '../kit/sources.ts';
import { builtWords } from './built-words.ts';
import { ON_PAGE_ONLY, type ExhibitWords } from './describe.ts';
import type { ScenarioId } from './params.ts';

/** What this exhibit is given: the words of a built messenger, and no sources, because it rests on what its builder chose. */
export async function propertiesHere(put: Put) {
  const properties = await propertiesOf<'build-a-messenger', ScenarioId>('build-a-messenger', put);
  const words = builtWords(properties.words);
  delete words.evidence;
  const sources: SourceLinks = {};
  return { ...properties, sources, words: put.level === 'embed' ? forFrame(words) : words };
}

/** A frame has the choices and the table: the reasons with their grade, and without the facts in words. */
function forFrame(words: ExhibitWords): ExhibitWords {
  const dropped: readonly string[] = ON_PAGE_ONLY;
  const rest = Object.fromEntries(Object.entries(words).filter(([key]) => !dropped.includes(key)));
  return withoutModelWords(rest as ExhibitWords, ['facts']);
}
