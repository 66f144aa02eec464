/**
 * Makes languages of English that no English is left in: `npm run pseudo` shows with them what is not in the files of a
 * language, and what breaks when words are longer or run the other way. For tests and for looking at; never a part of the site.
 */
import { chaptersCopied } from './chapters.ts';
import { type Change, contentWordsCopied, type NewFile, wordsCopied } from './files.ts';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'].reduce<[string, string][]>(
    (pairs, letter, index, all) => (index % 2 === 0 ? [...pairs, [letter, all[index + 1] ?? letter]] : pairs),
    [],
  ),
);
/** A letter of the Arabic script for each from a to z: which one means nothing. */
const TURNED = [...'ابچدیفگهیجکلمنوپقرستوخشعغز'];

/** Every letter another, each vowel twice, which makes words about 40 % longer. `{placeholders}` stay, and so do vowels where a text would be too long. */
const changing =
  (letter: (latin: string) => string): Change =>
  (words, longest = Infinity) => {
    const change = (long: boolean): string =>
      words.replace(/\{[^{}]*\}|[a-zA-Z]/g, (part) => {
        if (part.startsWith('{')) return part;
        const changed = letter(part);
        return long && /^[aeiou]$/i.test(part) ? changed + changed.toLowerCase() : changed;
      });
    const long = change(true);
    return long.length <= longest ? long : change(false);
  };

export const accented = changing((latin) => ACCENTED[latin] ?? latin);
export const turned = changing((latin) => TURNED[latin.toLowerCase().charCodeAt(0) - 97] ?? latin);

/** A made-up language: how it changes English, and what its file says of it. */
interface Pseudo {
  change: Change;
  describes: string;
  fonts: string;
}

/** By their codes, which nobody's language has. */
export const PSEUDO = {
  'en-xa': {
    change: accented,
    describes: `name: 'Ácçéñtš',
  dir: 'ltr',
  locale: 'en-GB',
  calendar: 'gregory',
  digits: '0123456789',`,
    fonts: `'literata'`,
  },
  'ar-xb': {
    change: turned,
    describes: `name: 'تورنید',
  dir: 'rtl',
  locale: 'ar-EG',
  calendar: 'islamic-umalqura',
  digits: '٠١٢٣٤٥٦٧٨٩',`,
    fonts: `'vazirmatn', 'vazirmatn-punctuation'`,
  },
} as const satisfies Record<string, Pseudo>;
export type PseudoCode = keyof typeof PSEUDO;

const descriptor = (
  { describes, fonts }: Pseudo,
  draft: boolean,
): string => `import type { Describes, Writing } from '../descriptor.ts';

export const language = {
  ${describes}${draft ? '\n  draft: true,' : ''}
} as const satisfies Describes;

export const writing: Writing = {
  pace: 220,
  fonts: [${fonts}],
  checks: [
    {
      has: (text) => /\\b(?=[a-z]*[aeiou])[a-z]{4,}\\b/.test(text),
      what: 'English as it was',
    },
  ],
  vocabulary: [],
};
`;

/** All files of the language. A draft has only the site's own words, and not the last few of those. */
export function pseudoLanguage(code: PseudoCode, draft = false): NewFile[] {
  const { change } = PSEUDO[code];
  const own = { path: `src/language/languages/${code}.ts`, text: descriptor(PSEUDO[code], draft) };
  const words = wordsCopied('en', code, change);
  if (draft) return [own, ...words.filter(({ path }) => path === `src/language/words/${code}/site.ts`)];
  return [own, ...words, ...contentWordsCopied('en', code, change), ...chaptersCopied('en', code, change)];
}
