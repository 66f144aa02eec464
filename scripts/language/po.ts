import { type GetTextTranslation, po as gettext } from 'gettext-parser';
import { existsSync, readFileSync } from 'node:fs';
import { contentWordsCopied, wordsCopied, type NewFile } from './files.ts';
import { contextOf, COUNT } from '../../src/language/translated/po.ts';
import { pairsOf } from '../../src/language/translated/state.ts';
import { inLanguage, stringFiles, stringsIn, withWords } from '../../src/language/translated/strings.ts';

/** What came back in a PO file. */
export interface Came {
  /** By file and key. Strings without a translation are left out, and those that are marked as unsure (`fuzzy`). */
  words: Map<string, Map<string, string>>;
  /** Where the strings of {@link words} stand, as a `Pair` does: somebody has looked at them. */
  looked: Set<string>;
  /** What is wrong, string by string: these are left out too. */
  faults: string[];
  /** How many are marked as unsure. */
  unsure: number;
}

/**
 * What a PO file says, file by file.
 * @throws where it is no PO file, or is not the whole of one
 */
export function readPo(po: string, from: string, to: string): Came {
  const words = new Map<string, Map<string, string>>();
  const looked = new Set<string>();
  const faults: string[] = [];
  const known = new Map(
    stringFiles(from).flatMap((path) => stringsIn(path).map((told) => [contextOf(path, told.key), told] as const)),
  );
  const there = new Map(pairsOf(to).map(({ at, theirs }) => [at, theirs]));
  const entries = entriesOf(po);
  let unsure = 0;
  for (const { msgctxt: context = '', msgid, msgstr, comments } of entries) {
    const translated = msgstr[0] ?? '';
    if (translated === '') continue;
    const told = known.get(context);
    const fault = (what: string): void => void faults.push(`${context}: ${what}`);
    if (/\bfuzzy\b/.test(comments?.flag ?? '')) unsure += 1;
    else if (!told) fault('there is no such string any more');
    else if (told.words !== msgid) {
      // Nobody has worked on one that came as it went.
      if (translated !== there.get(context)) fault('the original has changed since: translate it from another export');
    } else if (placeholders(translated) !== placeholders(msgid))
      fault(`has ${placeholders(translated) || 'nothing'} in braces; expected ${placeholders(msgid) || 'nothing'}`);
    else if (told.longest !== undefined && translated.length > told.longest)
      fault(`has ${translated.length} characters; at most ${told.longest} are allowed`);
    else {
      const [path = '', key = ''] = context.split('#');
      looked.add(context);
      words.set(path, (words.get(path) ?? new Map<string, string>()).set(key, translated));
    }
  }
  return { words, looked, faults, unsure };
}

/** The strings of a PO file. @throws as {@link readPo} does */
function entriesOf(po: string): GetTextTranslation[] {
  if (!po.includes('msgid')) throw new Error('holds no strings: it is empty, or no PO file');
  const { headers, translations } = gettext.parse(po);
  const entries = Object.values(translations)
    .flatMap((each) => Object.values(each))
    .filter(({ msgid }) => msgid !== '');
  const written = Number(headers[COUNT] ?? entries.length);
  if (entries.length < written)
    throw new Error(
      `has ${entries.length} of the ${written} strings that it was exported with: it was cut off on its way`,
    );
  if (!/"\s*$/.test(po)) throw new Error('ends within a string: it was cut off on its way');
  return entries;
}

const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/**
 * The files of a language with the words of a PO file: changed where they stand, or, where there is none or it lacks some,
 * copied from the original with what is missing as comments.
 */
export function filesWith(
  words: ReadonlyMap<string, ReadonlyMap<string, string>>,
  from: string,
  to: string,
): NewFile[] {
  return [...words].flatMap(([original, strings]) => {
    const path = inLanguage(original, from, to);
    const there = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const theirs = new Map(there === undefined ? [] : stringsIn(path).map(({ key, words }) => [key, words]));
    if (there !== undefined && [...strings.keys()].every((key) => theirs.has(key))) {
      const text = withWords(path, there, strings);
      return text === there ? [] : [{ path, text }];
    }
    // The same order as `stringsIn`: one after another.
    const order = stringsIn(original).map(({ key }) => strings.get(key) ?? theirs.get(key));
    const next = (): string | undefined => order.shift();
    const copied = original.endsWith('.ts')
      ? wordsCopied(from, to, next, [original])
      : contentWordsCopied(from, to, next, [original]);
    return copied;
  });
}
