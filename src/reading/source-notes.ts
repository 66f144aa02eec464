import { parse } from 'yaml';
import { type Language, ORIGINAL } from '../language/languages.ts';
import { curly } from './schemas/typography.ts';

/*
 * What stands beside a source, in languages other than that of the bibliography: `content/words/<language>/sources.yaml`, by the
 * id of the source. What is missing there stays as it is in the bibliography.
 */
const FILES = import.meta.glob<string>('../../content/words/*/sources.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const notes = new Map<Language, Readonly<Record<string, string>>>();

function notesIn(lang: Language): Readonly<Record<string, string>> {
  const known = notes.get(lang);
  if (known) return known;
  const text = FILES[`../../content/words/${lang}/sources.yaml`];
  const read = text === undefined ? {} : (parse(text) as Record<string, string>);
  notes.set(lang, read);
  return read;
}

/** The note on a source in a language, and whether it is in that language; undefined where there is none. */
export function noteOn(
  { id, note }: { id: string; note?: string | undefined },
  lang: Language,
): { text: string; isOwn: boolean } | undefined {
  if (note === undefined) return undefined;
  const own = notesIn(lang)[id];
  return own === undefined ? { text: note, isOwn: lang === ORIGINAL } : { text: curly(own), isOwn: true };
}

const TITLES = import.meta.glob<string>('../../content/words/*/source-titles.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a source's title says, in another language: undefined where nobody has written it. */
export function titleIn(id: string, lang: Language): string | undefined {
  const text = TITLES[`../../content/words/${lang}/source-titles.yaml`];
  const known = titles.get(lang) ?? (text === undefined ? {} : (parse(text) as Record<string, string>));
  titles.set(lang, known);
  return known[id];
}
const titles = new Map<Language, Readonly<Record<string, string>>>();

/** Names and addresses in a note of a language that is written otherwise, each apart, so that they keep their own direction. */
export const partsOf = (text: string): { text: string; isLatin: boolean }[] =>
  text
    .split(/((?:https?:\/\/)?[A-Za-z0-9](?:[A-Za-z0-9 &:/._-]*[A-Za-z0-9])?)/)
    .map((part, index) => ({ text: part, isLatin: index % 2 === 1 }))
    .filter((part) => part.text !== '');
