import { describes, type Language, ORIGINAL } from './languages.ts';

/** A catalogue of which not all is written yet: what the files of a draft may be. */
export type Draft<Words> = Words extends string ? string : { [Key in keyof Words]?: Draft<Words[Key]> };

/** Words of a language as they stand in a file, and where: what a message about them needs. */
export interface Written {
  lang: Language;
  /** From the project's root. */
  file: string;
  /** Undefined where the file is missing. */
  words: object | undefined;
}

/**
 * What stands around a string of the original language in the words of a draft, so that a page can say in which language
 * it is (`foreign.ts`). Two characters that Unicode leaves to whoever uses them.
 */
export const [FOREIGN, OWN] = ['\ue000', '\ue001'];

/** A string of the original that a draft shows in place of its own. */
export const foreign = (words: string): string => `${FOREIGN}${words}${OWN}`;

/** The paths (`home.intro`) of the strings that an original has and other words have not. */
export function missingIn(original: unknown, words: unknown, path = ''): string[] {
  if (typeof original !== 'object' || original === null)
    return typeof original === 'string' && typeof words !== 'string' ? [path] : [];
  return Object.entries(original).flatMap(([key, one]) =>
    missingIn(one, (words as Record<string, unknown> | undefined)?.[key], path === '' ? key : `${path}.${key}`),
  );
}

/** What stands in for a string that is missing, of whose original it is told. */
type StandIn = (path: string, original: string) => string;

/** The original's shape, with a string of the other words wherever they have one, and a stand-in where they have none. */
export function filled<Words>(original: Words, words: unknown, standIn: StandIn, path = ''): Words {
  const chosen = (): unknown => {
    if (typeof original === 'string') return typeof words === 'string' ? words : standIn(path, original);
    if (typeof original !== 'object' || original === null) return words ?? original;
    const entries = Object.entries(original).map(([key, one]): [string, unknown] => {
      const other = (words as Record<string, unknown> | undefined)?.[key];
      return [key, filled(one, other, standIn, path === '' ? key : `${path}.${key}`)];
    });
    return Array.isArray(original) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  };
  return chosen() as Words;
}

/** Whether words of a language may be missing: it is a draft, or a developer is looking at the pages. */
export const mayLack = (lang: Language): boolean =>
  lang !== ORIGINAL && (describes(lang).draft === true || inDevelopment());

/** Vite says so. Plain Node runs checks and builds only. */
const inDevelopment = (): boolean => (import.meta.env as { DEV?: boolean } | undefined)?.DEV === true;

/** What shows in place of a missing string: to a developer its key, `⟨home.intro⟩`; in a draft the original, marked as such. */
export const standInFor = (lang: Language): StandIn =>
  describes(lang).draft ? (_path, original) => foreign(original) : (path) => `⟨${path}⟩`;

/** What to do about words that are missing. */
export const orDraft = (lang: Language): string =>
  `Until ${describes(lang).name} has everything, say "draft: true" in src/language/languages/${lang}.ts`;

/** @throws naming the file and the keys that it lacks, unless its language may lack some */
function stopAtMissing(original: object, { lang, file, words }: Written): void {
  const missing = mayLack(lang) ? [] : missingIn(original, words);
  if (missing.length === 0) return;
  const what = words === undefined ? 'there is no such file' : `lacks ${missing.join(', ')}`;
  throw new Error(`${file}: ${what}. ${orDraft(lang)}`);
}

/**
 * The words of a language, none missing: see {@link standInFor}.
 * @throws in a build, naming the file and the keys that it lacks, for a language that is no draft
 */
export function complete<Words extends object>(original: Words, written: Written): Words {
  stopAtMissing(original, written);
  return filled(original, written.words, standInFor(written.lang));
}

/**
 * The same for words that a script goes on with: it cannot mark strings one by one, so they are all of one language, the
 * original where a draft lacks any.
 */
export function ofOneLanguage<Words extends object>(
  original: Words,
  written: Written,
): { lang: Language; words: Words } {
  stopAtMissing(original, written);
  const { lang, words } = written;
  return describes(lang).draft && missingIn(original, words).length > 0
    ? { lang: ORIGINAL, words: original }
    : { lang, words: filled(original, words, standInFor(lang)) };
}
