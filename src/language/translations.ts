import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

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

/** What Persian strings may have in Latin script: abbreviations, the names of licences, and of keys as keyboards have them. */
const LATIN_ALLOWED = /\b(?:CC BY 4\.0|MIT|IP|SMS|CSV|URL|HTML|Page Down|Page Up|Home|End)\b/g;

/** Every string of a catalogue with its path, such as `predict.options.sealed`, in the order of the file. */
function strings(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}
const placeholders = (words: string): string => (words.match(/\{[^{}]*\}/g) ?? []).sort().join(' ');
const withoutPlaceholders = (words: string): string => words.replace(/\{[^{}]*\}/g, '');

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

/** What must not stand in Persian words, and why. */
const PERSIAN: readonly (readonly [(words: string) => boolean, string])[] = [
  [(words) => /[A-Za-z0-9]/.test(withoutPlaceholders(words).replace(LATIN_ALLOWED, '')), 'Latin letters or digits'],
  [(words) => /[يكى٠-٩]/.test(words), 'Arabic letters or digits in place of the Persian ones'],
  [(words) => /[,;?"“”]/.test(withoutPlaceholders(words)), 'Latin punctuation'],
  [(words) => /(?:^|[^\p{L}\p{M}])\u200c|\u200c(?!\p{L})/u.test(words), 'a joiner that stands between no letters'],
];

/**
 * Where a translation does not have what the original has, or has what Persian must not. One message for each string,
 * with file and line.
 */
export function problemsOfTranslation(original: Catalogue, translation: Catalogue): string[] {
  const [ours, theirs] = [new Map(strings(original.words)), new Map(strings(translation.words))];
  const at = ({ path, text }: Catalogue, key: string): string => `${path}:${lineOf(text, key)}: ${key}`;
  const lacking = (one: Map<string, string>, of: Catalogue, other: Map<string, string>, where: Catalogue): string[] =>
    [...one.keys()].filter((key) => !other.has(key)).map((key) => `${at(of, key)} has no counterpart in ${where.path}`);
  const missing = [...lacking(ours, original, theirs, translation), ...lacking(theirs, translation, ours, original)];
  // In the same order too: the name of a key is looked up by the first that fits.
  const inOrder = [...ours.keys()];
  const moved = [...theirs.keys()].find((key, i) => key !== inOrder[i]);
  return [
    ...missing,
    ...(missing.length === 0 && moved !== undefined
      ? [`${at(translation, moved)} stands elsewhere than in ${original.path}`]
      : []),
    ...[...ours].flatMap(([key, words]) => (words.trim() === '' ? [`${at(original, key)} is empty`] : [])),
    ...[...theirs].flatMap(([key, words]) => {
      const wanted = ours.get(key);
      return [
        ...(words.trim() === '' ? [`${at(translation, key)} is empty`] : []),
        ...(wanted !== undefined && placeholders(wanted) !== placeholders(words)
          ? [`${at(translation, key)} has the placeholders ${placeholders(words)}; expected ${placeholders(wanted)}`]
          : []),
        ...PERSIAN.filter(([has]) => has(words)).map(([, what]) => `${at(translation, key)} has ${what}`),
      ];
    }),
  ];
}

/** Reads a file of words: it exports one object. */
async function readCatalogue(path: string): Promise<Catalogue> {
  const exported = (await import(pathToFileURL(path).href)) as Record<string, object>;
  return { path, text: readFileSync(path, 'utf8'), words: Object.values(exported)[0] ?? {} };
}

/** All that is wrong between the catalogues of English and those of Persian. Paths are from the project's root. */
export async function problemsOfTranslations(): Promise<string[]> {
  const [ours, theirs] = [filesOf('en'), filesOf('fa')];
  const alone = [
    ...ours.filter((path) => !theirs.includes(inLanguage(path, 'en', 'fa'))),
    ...theirs.filter((path) => !ours.includes(inLanguage(path, 'fa', 'en'))),
  ].map((path) => `${path}:1: stands in one language only`);
  const both = await Promise.all(
    ours
      .map((path) => [path, inLanguage(path, 'en', 'fa')] as const)
      .filter(([, path]) => theirs.includes(path))
      .map(async ([one, other]) => problemsOfTranslation(await readCatalogue(one), await readCatalogue(other))),
  );
  return [...alone, ...both.flat()];
}
