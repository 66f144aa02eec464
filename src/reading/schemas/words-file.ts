import { existsSync, readFileSync } from 'node:fs';
import { filled, mayLack, orDraft, standInFor } from '../../language/complete.ts';
import { type Language, LANGUAGES, ORIGINAL } from '../../language/languages.ts';
import { typographyFaults } from '../../language/writing.ts';
import { curly } from './typography.ts';
import { readYaml } from './yaml-file.ts';

/** Where each language has its words for what the facts of the content (claims, events) say: `content/words/<language>/`. */
export const WORDS_FOLDER = 'content/words';

/** Every leaf of a file with its path. A key with nothing under it is a place for words that are not there yet. */
function leaves(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** Straight quotes made curly, all the way down. */
const curlyAll = (value: unknown): unknown => {
  if (typeof value === 'string') return curly(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, curlyAll(one)]));
};

/** What words there must be, and for what. */
export interface Wanted {
  /** The paths of all the words that there must be: `A3.says`. */
  paths: readonly string[];
  /** The file that they go with, for messages. */
  facts: string;
  /** What else may be wrong with a text. */
  check?: (path: readonly string[], text: string) => string[];
}

/**
 * Reads the words of one language.
 * @param path where the file is, or should be
 * @returns with everything that is wrong: a text that is missing in a language that is no draft, one that belongs to
 * nothing, or has what its language must not. Each with file and line
 */
export function readWordsOf(
  lang: Language,
  path: string,
  text: string | undefined,
  { paths, facts, check = () => [] }: Wanted,
): { words: unknown; faults: string[] } {
  const yaml = readYaml(text ?? '', path);
  if (yaml.faults.length > 0) return { words: {}, faults: yaml.faults };
  const found = leaves(yaml.value ?? {}).filter((leaf) => leaf.path.length > 0);
  const faults = found.flatMap(({ path: place, value }) => {
    const at = `${path}:${yaml.lineOf(place)}: ${place.join('.')}`;
    if (!paths.includes(place.join('.'))) return [`${at}: belongs to nothing in ${facts}`];
    if (typeof value !== 'string') return [`${at}: expected a text`];
    const inText = typographyFaults(lang, curly(value)).map((what) => `has ${what}`);
    return [...inText, ...check(place, value)].map((message) => `${at}: ${message}`);
  });
  const there = new Set(found.map((leaf) => leaf.path.join('.')));
  const missing = mayLack(lang) ? [] : paths.filter((key) => !there.has(key));
  if (text === undefined && missing.length > 0)
    faults.push(`${path}:1: is missing: the words for ${facts}. ${orDraft(lang)}`);
  else faults.push(...missing.map((key) => `${path}:${yaml.lineOf(key.split('.'))}: ${key}: is missing`));
  return { words: curlyAll(yaml.value ?? {}), faults };
}

/** The text of a file of the content, if there is one. */
export const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/**
 * The words of all languages for what a file of facts holds.
 * @param name of each language's file in its folder: `timeline.yaml`, `claims/topics.yaml`
 * @throws with everything that is wrong at once, as {@link readWordsOf} finds it
 */
export function readWords<Read extends object>(
  name: string,
  wanted: Wanted,
  text: (path: string) => string | undefined = textOf,
): Readonly<Record<Language, Read>> {
  const read = LANGUAGES.map((lang) => {
    const path = `${WORDS_FOLDER}/${lang}/${name}`;
    return { lang, ...readWordsOf(lang, path, text(path), wanted) };
  });
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const original = read.find(({ lang }) => lang === ORIGINAL)?.words as Read;
  return Object.fromEntries(
    read.map(({ lang, words }) => [lang, lang === ORIGINAL ? words : filled(original, words, standInFor(lang))]),
  ) as Record<Language, Read>;
}
