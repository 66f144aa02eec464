import { type GetTextTranslation, po as gettext } from 'gettext-parser';
import { existsSync } from 'node:fs';
import { isOlder, pairsOf, readHeld } from './state.ts';
import { inLanguage, stringFiles, stringsIn } from './strings.ts';

/** Words that are no longer stand on a button, in a table or in a heading: there is not much more room. In characters. */
const SHORT = 30;

/** The line of its head that says how many strings a file was exported with: one that was cut off has fewer. */
export const COUNT = 'X-Strings';

/** Where a string stands: its file and its keys, as a PO file names its context. */
export const contextOf = (path: string, key: string): string => `${path}#${key}`;

/** All strings of the site in the original language, with what a language has for them, as a PO file. What is older than its original is marked as unsure. */
export function exportedPo(from: string, to: string): Buffer {
  const entries: Record<string, Record<string, GetTextTranslation>> = {};
  const held = readHeld(to);
  const older = new Set(
    pairsOf(to)
      .filter((pair) => isOlder(pair, held))
      .map(({ at }) => at),
  );
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
        comments: {
          extracted: hints.join('\n'),
          translator: '',
          reference: path,
          flag: older.has(context) ? 'fuzzy' : '',
          previous: '',
        },
      };
    }
  }
  const headers = {
    // Translators' programs fill in who it was and when; they complain where there is no line for it.
    'Project-Id-Version': 'Who Holds the Key?',
    'PO-Revision-Date': 'YEAR-MO-DA HO:MI+ZONE',
    'Last-Translator': 'FULL NAME <EMAIL@ADDRESS>',
    'Language-Team': 'LANGUAGE <LL@li.org>',
    Language: to,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    [COUNT]: String(Object.values(entries).reduce((sum, each) => sum + Object.keys(each).length, 0)),
  };
  return gettext.compile({ charset: 'utf-8', headers, translations: entries }, { foldLength: 100 });
}
