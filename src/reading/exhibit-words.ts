import { LANGUAGES, type Language } from '../language/languages.ts';

/** The words that a page needs of an exhibit: each exhibit's catalogue file has at least these. */
export interface ExhibitWords {
  title: string;
  summary: string;
  scenarios: Record<string, { title: string; caption: string }>;
}

const FILES = import.meta.glob<Record<string, unknown>>('../language/catalogue/*/*.ts', { eager: true });

/**
 * The title, summary and scenarios of an exhibit, from the file of the catalogue that has its name.
 * @throws when the language has no such file, or the file no such words.
 */
export function exhibitWords(lang: Language, exhibit: string): ExhibitWords {
  const path = `../language/catalogue/${lang}/${exhibit}.ts`;
  const words = Object.values(FILES[path] ?? {})[0] as Partial<ExhibitWords> | undefined;
  if (!words?.title || !words.summary || !words.scenarios) {
    throw new Error(
      `src/language/catalogue/${lang}/${exhibit}.ts: expected an object with title, summary and scenarios ` +
        `(one such file for each exhibit in each of ${LANGUAGES.join(', ')})`,
    );
  }
  return words as ExhibitWords;
}
