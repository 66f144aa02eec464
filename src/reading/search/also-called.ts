import { parse } from 'yaml';
import type { Language } from '../../language/languages.ts';

const FILES = import.meta.glob<string>('../../../content/words/*/search.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What readers type in a language, and what the texts call it: `content/words/<language>/search.yaml`, where there is one. */
export function alsoCalled(lang: Language): Readonly<Record<string, string>> {
  const text = FILES[`../../../content/words/${lang}/search.yaml`];
  return text === undefined ? {} : (parse(text) as Record<string, string>);
}
