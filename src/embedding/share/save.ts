import { dateInWords } from '../../language/dates.ts';
import { fill } from '../../language/fill.ts';
import type { Language } from '../../language/languages.ts';
import { inOneFile } from '../one-file.ts';
import { LICENCE } from '../snippet.ts';
import type { SharedIn } from './data.ts';

/**
 * An exhibit in one file, as text, made of the frame with its script in it that the site serves.
 * @throws (the promise) when that cannot be had
 */
export async function savedFile(
  frame: string,
  state: string,
  lang: Language,
  { page: address, words }: Pick<SharedIn, 'page' | 'words'>,
  { alternative }: { alternative: string },
): Promise<string> {
  const answer = await fetch(frame);
  if (!answer.ok) throw new Error(`${frame}: ${answer.status}`);
  const date = new Date().toISOString().slice(0, 10);
  const source = fill(words.fileSource, { date: dateInWords(lang, 'own', date), address, licence: LICENCE.name });
  return inOneFile(await answer.text(), { state, address, date, source, alternative, lang });
}
