import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Language, ORIGINAL } from '../languages.ts';
import { inLanguage, stringFiles, stringsIn } from './strings.ts';

/** A string of the original, and what a language has for it. */
export interface Pair {
  /** The file of the original, from the project's root, and the path of keys in it: `src/…/en/site.ts#nav.search`. */
  at: string;
  original: string;
  theirs: string | undefined;
}

/** By {@link Pair.at}: the first digits of the sums of a string and of its translation, when both were last held against each other. */
export type Held = Readonly<Record<string, string>>;

/** Where a language's is kept: `npm run translate -- held fa` writes it. */
export const heldFile = (lang: string): string => `content/words/${lang}/held.json`;

const DIGITS = 6;
const sum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** What is written down of a pair that has been held against each other. */
export const heldOf = ({ original, theirs = '' }: Pair): string => `${sum(original)} ${sum(theirs)}`;

/** Whether the original of a pair has changed since, and the translation has not. Nothing is known of one that was never held. */
export function isOlder(pair: Pair, held: Held): boolean {
  const [original, theirs] = (held[pair.at] ?? '').split(' ');
  if (original === undefined || theirs === undefined) return false;
  return original !== sum(pair.original) && pair.theirs !== undefined && theirs === sum(pair.theirs);
}

/** Every string of the original with its counterpart in a language. */
export function pairsOf(lang: string): Pair[] {
  return stringFiles(ORIGINAL).flatMap((path) => {
    const file = inLanguage(path, ORIGINAL, lang);
    const theirs = new Map(existsSync(file) ? stringsIn(file).map(({ key, words }) => [key, words]) : []);
    return stringsIn(path)
      .filter(({ words }) => words.trim() !== '')
      .map(({ key, words }) => ({ at: `${path}#${key}`, original: words, theirs: theirs.get(key) }));
  });
}

/** What is written down for a language: nothing, if nobody has. */
export const readHeld = (lang: string): Held =>
  existsSync(heldFile(lang)) ? (JSON.parse(readFileSync(heldFile(lang), 'utf8')) as Held) : {};

/**
 * What is to be written down now: pairs of which the translation is there and not older. Those that are older keep what was
 * written down, so that they stay so, unless somebody has looked at them.
 * @param looked where those stand
 */
export const heldNow = (pairs: readonly Pair[], held: Held, looked: ReadonlySet<string> = new Set()): Held =>
  Object.fromEntries(
    pairs.flatMap((pair): [string, string][] => {
      if (pair.theirs === undefined) return [];
      return [[pair.at, (!looked.has(pair.at) && isOlder(pair, held) && held[pair.at]) || heldOf(pair)]];
    }),
  );

/** A chapter, a lesson or a page of the original, and its translation. */
export interface TextPair {
  /** `chapters/the-order`. */
  at: string;
  title: string;
  /** When each was last changed, as YYYY-MM-DD. */
  updated: string;
  theirs: string | undefined;
}

/** Every text of the original with its counterpart. One is older where its date is. */
export function textsOf(lang: string): TextPair[] {
  return globSync(`content/{chapters,lessons,pages}/${ORIGINAL}/*.mdx`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const theirs = path.replace(`/${ORIGINAL}/`, `/${lang}/`);
      const { title, updated } = headOf(path);
      return {
        at: path.replace(/^content\/|\.mdx$/g, '').replace(`/${ORIGINAL}/`, '/'),
        title,
        updated,
        theirs: existsSync(theirs) ? headOf(theirs).updated : undefined,
      };
    });
}

const headOf = (path: string): { title: string; updated: string } =>
  parse(/^---\r?\n([^]*?)\r?\n---/.exec(readFileSync(path, 'utf8'))?.[1] ?? '') as { title: string; updated: string };

/** How far a language is. */
export interface State {
  strings: number;
  missing: Pair[];
  older: Pair[];
  texts: TextPair[];
}

export function stateOf(lang: Language): State {
  const [pairs, held] = [pairsOf(lang), readHeld(lang)];
  return {
    strings: pairs.length,
    missing: pairs.filter(({ theirs }) => theirs === undefined),
    older: pairs.filter((pair) => isOlder(pair, held)),
    texts: textsOf(lang),
  };
}
