import { po as gettext } from 'gettext-parser';
import { existsSync, readFileSync } from 'node:fs';
import { contentWordsCopied, wordsCopied, type NewFile } from './files.ts';
import { contextOf } from '../../src/language/translated/po.ts';
import { inLanguage, stringFiles, stringsIn, withWords } from '../../src/language/translated/strings.ts';

/** What a PO file says, file by file, and what is wrong with it. Strings without a translation are left out. */
export function readPo(po: Buffer, from: string): { words: Map<string, Map<string, string>>; faults: string[] } {
  const words = new Map<string, Map<string, string>>();
  const faults: string[] = [];
  const known = new Map(
    stringFiles(from).flatMap((path) => stringsIn(path).map((told) => [contextOf(path, told.key), told] as const)),
  );
  for (const [context, entries] of Object.entries(gettext.parse(po).translations)) {
    for (const { msgid, msgstr } of Object.values(entries)) {
      const translated = msgstr[0] ?? '';
      if (msgid === '' || translated === '') continue;
      const told = known.get(context);
      const fault = (what: string): void => void faults.push(`${context}: ${what}`);
      if (!told) fault('there is no such string any more');
      else if (told.words !== msgid) fault('the original has changed since: export again');
      else if (placeholders(translated) !== placeholders(msgid))
        fault(`has ${placeholders(translated) || 'nothing'} in braces; expected ${placeholders(msgid) || 'nothing'}`);
      else if (told.longest !== undefined && translated.length > told.longest)
        fault(`has ${translated.length} characters; at most ${told.longest} are allowed`);
      else {
        const [path = '', key = ''] = context.split('#');
        words.set(path, (words.get(path) ?? new Map<string, string>()).set(key, translated));
      }
    }
  }
  return { words, faults };
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
    const keys = new Set(there === undefined ? [] : stringsIn(path).map(({ key }) => key));
    if (there !== undefined && [...strings.keys()].every((key) => keys.has(key))) {
      const text = withWords(path, there, strings);
      return text === there ? [] : [{ path, text }];
    }
    // The same order as `stringsIn`: one after another.
    const order = stringsIn(original).map(({ key }) => strings.get(key));
    const next = (): string | undefined => order.shift();
    const copied = original.endsWith('.ts')
      ? wordsCopied(from, to, next, [original])
      : contentWordsCopied(from, to, next, [original]);
    return copied;
  });
}
