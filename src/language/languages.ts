import { ALL, ORIGINAL } from './all.ts';
import type { Describes } from './descriptor.ts';

/** The code of a language of the site. Each has a file in `languages/`. */
export type Language = keyof typeof ALL;

const described: Readonly<Record<Language, Describes>> = ALL;

/** The languages of the site. The first is the one that lives at the root of the site. */
export const LANGUAGES = Object.keys(ALL) as readonly Language[];

export { ORIGINAL };

/** What a language says of itself. */
export const describes = (lang: Language): Describes => described[lang];

/** The locale whose numbers and alphabet a language has. */
export const localeOf = (lang: Language): string => described[lang].locale;

/** Its own name for itself, for the switch between languages: never translated. */
export const nameOf = (lang: Language): string => described[lang].name;

/** The writing direction of a language, as the value of the HTML `dir` attribute. */
export const direction = (lang: Language): 'ltr' | 'rtl' => described[lang].dir;

/** The attributes of an element in one language within another: none where they are the same. */
export const languageOf = (lang: Language, around: Language): { lang?: Language; dir?: 'ltr' | 'rtl' } =>
  lang === around ? {} : { lang, dir: direction(lang) };

/** The other languages than `lang`, in the order of {@link LANGUAGES}. */
export function otherLanguages(lang: Language): Language[] {
  return LANGUAGES.filter((other) => other !== lang);
}

/**
 * The language with this code.
 * @throws when the site has none: `where` says what named it
 */
export function languageCalled(code: string | undefined, where: string): Language {
  const found = LANGUAGES.find((lang) => lang === code);
  if (!found) throw new Error(`${where} names none of the languages ${LANGUAGES.join(', ')}`);
  return found;
}

/**
 * Turns the `lang` part of a route (`undefined` at the root, `'fa'` below it) into a language.
 * @throws when the part names no language of the site: a route that should not have been built.
 */
export const languageFromRoute = (part: string | undefined): Language =>
  part === undefined ? ORIGINAL : languageCalled(part, `The route part "${part}"`);

/** The `lang` part of a route for a language: `undefined` for the root language. The inverse of {@link languageFromRoute}. */
export function routePart(lang: Language): string | undefined {
  return lang === ORIGINAL ? undefined : lang;
}

/** One path per language, for pages that have no further parts. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Language } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang: routePart(lang) }, props: { lang } }));
}

/**
 * Writes digits in the numerals of a language: `numeral('fa', 2016)` is `۲۰۱۶`.
 * A string keeps everything that is not an ASCII digit (signs, separators, words); a number is written plainly,
 * without grouping.
 */
export function numeral(lang: Language, value: number | string): string {
  const { digits } = described[lang];
  return String(value).replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit);
}

/** The inverse of {@link numeral}, for what somebody types: the numerals of a language as ASCII digits, all else as it is. */
export const plain = (lang: Language, typed: string): string =>
  [...typed]
    .map((sign) => (described[lang].digits.includes(sign) ? String([...described[lang].digits].indexOf(sign)) : sign))
    .join('');

const lists: Partial<Record<Language, Intl.ListFormat>> = {};

/** Several names as one phrase, in the manner of the language: “a, b, and c”. */
export function listOf(lang: Language, names: readonly string[]): string {
  const { lists: manner, locale, last } = described[lang];
  // Slow to make, so made once.
  lists[lang] ??= new Intl.ListFormat(manner ?? locale, { type: 'conjunction' });
  const list = lists[lang].format(names);
  return last ? list.replace(...last) : list;
}
