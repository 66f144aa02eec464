import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describes, type Language, LANGUAGES, ORIGINAL, otherLanguages } from './languages.ts';
import { typographyFaults } from './writing.ts';

/** The files of words of a language: `words/en.ts`, or the files of `words/en/`, in any room of `src`. */
const filesOf = (lang: string): string[] => globSync([`src/**/words/${lang}.ts`, `src/**/words/${lang}/*.ts`]).sort();

/** The file in another language that goes with a file of words. */
const inLanguage = (path: string, from: string, to: string): string =>
  path.replace(`/words/${from}.ts`, `/words/${to}.ts`).replace(`/words/${from}/`, `/words/${to}/`);

/** One catalogue in one language. */
export interface Catalogue {
  /** Its path from the project's root. */
  path: string;
  /** The text of the file, for the lines. */
  text: string;
  words: object;
}

/** Every string of a catalogue with its path, such as `predict.options.sealed`, in the order of the file. */
function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}
const placeholders = (words: string): string => (words.match(/\{[^{}]*\}/g) ?? []).sort().join(' ');

/** The line on which a path's words begin: each of its keys is looked for after the one before. */
export function lineOf(text: string, path: string): number {
  let at = 0;
  for (const key of path.split('.')) {
    const found = [`${key}:`, `'${key}':`].map((written) => text.indexOf(written, at)).filter((index) => index >= 0);
    if (found.length === 0) break;
    at = Math.min(...found);
  }
  return text.slice(0, at).split('\n').length;
}

/** What is wrong with the strings of a catalogue by themselves: what its language must not have, with file and line. */
const faultsOf = (lang: Language, { path, text, words }: Catalogue): string[] =>
  strings(words).flatMap(([key, one]) =>
    typographyFaults(lang, one).map((what) => `${path}:${lineOf(text, key)}: ${key} has ${what}`),
  );

/**
 * Where a translation does not have what the original has, or has what its language must not. One message for each
 * string, with file and line. A draft may lack strings.
 */
export function problemsOfTranslation(original: Catalogue, translation: Catalogue, lang: Language): string[] {
  const [ours, theirs] = [new Map(strings(original.words)), new Map(strings(translation.words))];
  const at = ({ path, text }: Catalogue, key: string): string => `${path}:${lineOf(text, key)}: ${key}`;
  const lacking = (one: Map<string, string>, of: Catalogue, other: Map<string, string>, where: Catalogue): string[] =>
    [...one.keys()].filter((key) => !other.has(key)).map((key) => `${at(of, key)} has no counterpart in ${where.path}`);
  const missing = [
    ...(describes(lang).draft ? [] : lacking(ours, original, theirs, translation)),
    ...lacking(theirs, translation, ours, original),
  ];
  // In the same order too: the name of a key is looked up by the first that fits.
  const inOrder = [...ours.keys()].filter((key) => theirs.has(key));
  const moved = [...theirs.keys()].find((key, i) => key !== inOrder[i]);
  return [
    ...missing,
    ...(missing.length === 0 && moved !== undefined
      ? [`${at(translation, moved)} stands elsewhere than in ${original.path}`]
      : []),
    ...[...theirs].flatMap(([key, words]) => {
      const wanted = ours.get(key);
      return wanted !== undefined && placeholders(wanted) !== placeholders(words)
        ? [`${at(translation, key)} has the placeholders ${placeholders(words)}; expected ${placeholders(wanted)}`]
        : [];
    }),
    ...faultsOf(lang, translation),
  ];
}

/** Reads a file of words: it exports one object. */
async function readCatalogue(path: string): Promise<Catalogue> {
  const exported = (await import(pathToFileURL(path).href)) as Record<string, object>;
  return { path, text: readFileSync(path, 'utf8'), words: Object.values(exported)[0] ?? {} };
}

/** All that is wrong with the catalogues of a language, beside those of the original. */
async function problemsOfLanguage(lang: Language): Promise<string[]> {
  const [ours, theirs] = [filesOf(ORIGINAL), filesOf(lang)];
  const alone = [
    ...(describes(lang).draft ? [] : ours.filter((path) => !theirs.includes(inLanguage(path, ORIGINAL, lang)))).map(
      (path) => `${inLanguage(path, ORIGINAL, lang)}:1: is missing: ${path} has no counterpart`,
    ),
    ...theirs
      .filter((path) => !ours.includes(inLanguage(path, lang, ORIGINAL)))
      .map((path) => `${path}:1: has no counterpart in ${describes(ORIGINAL).name}`),
  ];
  const both = await Promise.all(
    ours
      .map((path) => [path, inLanguage(path, ORIGINAL, lang)] as const)
      .filter(([, path]) => theirs.includes(path))
      .map(async ([one, other]) => problemsOfTranslation(await readCatalogue(one), await readCatalogue(other), lang)),
  );
  return [...alone, ...both.flat()];
}

/** All that is wrong with the words of all languages, each held against the original's. Paths are from the project's root. */
export async function problemsOfTranslations(): Promise<string[]> {
  const originals = await Promise.all(filesOf(ORIGINAL).map(readCatalogue));
  const others = await Promise.all(otherLanguages(ORIGINAL).map(problemsOfLanguage));
  return [...originals.flatMap((one) => faultsOf(ORIGINAL, one)), ...others.flat()];
}

/** How much of the interface each draft has: `de: 120 of 2319 strings`. */
export async function progressOfDrafts(): Promise<string[]> {
  const count = async (lang: Language): Promise<number> =>
    (await Promise.all(filesOf(lang).map(readCatalogue))).flatMap(({ words }) => strings(words)).length;
  const drafts = LANGUAGES.filter((lang) => describes(lang).draft);
  return Promise.all(
    drafts.map(async (lang) => `${lang}, a draft: ${await count(lang)} of ${await count(ORIGINAL)} strings`),
  );
}
