import { type GetTextTranslation, po as gettext } from 'gettext-parser';
import { existsSync, readFileSync } from 'node:fs';
import { contentWordsCopied, wordsCopied, type NewFile } from './files.ts';
import { inLanguage, stringFiles, stringsIn, withWords } from './strings.ts';

/** Words that are no longer stand on a button, in a table or in a heading: there is not much more room. In characters. */
const SHORT = 30;

/** Where a string stands: its file and its keys, as a PO file names its context. */
const contextOf = (path: string, key: string): string => `${path}#${key}`;

/** All strings of the site in the original language, with what a language has for them, as a PO file. */
export function exportedPo(from: string, to: string): Buffer {
  const entries: Record<string, Record<string, GetTextTranslation>> = {};
  for (const path of stringFiles(from)) {
    const translation = inLanguage(path, from, to);
    const theirs = new Map(existsSync(translation) ? stringsIn(translation).map(({ key, words }) => [key, words]) : []);
    for (const { key, words, note, longest } of stringsIn(path)) {
      if (words.trim() === '') continue;
      const hints = [
        ...(note === undefined ? [] : [note]),
        ...(longest === undefined ? [] : [`At most ${longest} characters.`]),
        ...(words.length <= SHORT ? [`Keep it about as short as the English: ${words.length} characters.`] : []),
        ...(/\{\w+\}/.test(words) ? ['What stands in braces is filled in: keep it as it is.'] : []),
      ];
      const context = contextOf(path, key);
      (entries[context] ??= {})[words] = {
        msgctxt: context,
        msgid: words,
        msgstr: [theirs.get(key) ?? ''],
        comments: { extracted: hints.join('\n'), translator: '', reference: path, flag: '', previous: '' },
      };
    }
  }
  const headers = { Language: to, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit' };
  return gettext.compile({ charset: 'utf-8', headers, translations: entries }, { foldLength: 100 });
}

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
