/**
 * Makes a language of accented, lengthened English: `node scripts/language/pseudo.ts en-xa`. It shows what is not in the
 * files of a language, and what breaks when words are longer. For tests and for looking at; never a part of the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chaptersCopied } from './chapters.ts';
import { type Change, contentWordsCopied, type NewFile, wordsCopied } from './files.ts';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'].reduce<[string, string][]>(
    (pairs, letter, index, all) => (index % 2 === 0 ? [...pairs, [letter, all[index + 1] ?? letter]] : pairs),
    [],
  ),
);

/** English with accents, each vowel twice: about 40 % longer. `{placeholders}` stay, and a text that would be too long gets accents only. */
export const pseudo: Change = (words, longest = Infinity) => {
  const change = (long: boolean): string =>
    words.replace(/\{[^{}]*\}|[a-zA-Z]/g, (part) => {
      const accented = ACCENTED[part] ?? part;
      return long && /^[aeiou]$/i.test(part) ? accented + accented.toLowerCase() : accented;
    });
  const long = change(true);
  return long.length <= longest ? long : change(false);
};

const descriptor = (draft: boolean): string => `import type { Describes, Writing } from '../descriptor.ts';

export const language = {
  name: 'Ácçéñtš',
  dir: 'ltr',
  locale: 'en-GB',
  calendar: 'gregory',
  digits: '0123456789',${draft ? '\n  draft: true,' : ''}
} as const satisfies Describes;

export const writing: Writing = {
  pace: 220,
  fonts: ['literata'],
  checks: [
    {
      has: (text) => /\\b(?=[a-z]*[aeiou])[a-z]{4,}\\b/.test(text),
      what: 'English without accents',
    },
  ],
  vocabulary: [],
};
`;

/** All files of the language. A draft has only the site's own words, and not the last few of those. */
export function pseudoLanguage(code: string, draft = false): NewFile[] {
  const own = { path: `src/language/languages/${code}.ts`, text: descriptor(draft) };
  const words = wordsCopied('en', code, pseudo);
  if (draft) return [own, ...words.filter(({ path }) => path === `src/language/words/${code}/site.ts`)];
  return [own, ...words, ...contentWordsCopied('en', code, pseudo), ...chaptersCopied('en', code, pseudo)];
}

if (import.meta.main) {
  const [code = 'en-xa', ...flags] = process.argv.slice(2);
  for (const { path, text } of pseudoLanguage(code, flags.includes('--draft'))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
