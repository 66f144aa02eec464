import type { Language } from '../language/languages.ts';
import { writingOf } from '../language/writing.ts';

const FILES = import.meta.glob<string>('./fonts/*.woff2', { query: '?url', import: 'default', eager: true });

/**
 * The addresses of the fonts that a page's text is set in. They arrive together, so that text is set anew only once.
 * @throws when a language names a file that is not in `fonts/`
 */
export const fontFiles = (lang: Language): string[] =>
  writingOf(lang).fonts.map((name) => {
    const file = FILES[`./fonts/${name}.woff2`];
    if (file === undefined)
      throw new Error(`src/language/languages/${lang}.ts: no font src/drawing/fonts/${name}.woff2`);
    return file;
  });
