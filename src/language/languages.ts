/** The languages of the site. The first is the one that lives at the root of the site. */
export const LANGUAGES = ['en', 'fa'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, for the switch between them: never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fa: 'فارسی' };

/** The writing direction of a language, as the value of the HTML `dir` attribute. */
export function direction(lang: Language): 'ltr' | 'rtl' {
  return lang === 'fa' ? 'rtl' : 'ltr';
}

/** The other languages than `lang`, in the order of {@link LANGUAGES}. */
export function otherLanguages(lang: Language): Language[] {
  return LANGUAGES.filter((other) => other !== lang);
}

/**
 * Turns the `lang` part of a route (`undefined` at the root, `'fa'` below it) into a language.
 * @throws when the part names no language of the site: a route that should not have been built.
 */
export function languageFromRoute(part: string | undefined): Language {
  if (part === undefined) return LANGUAGES[0];
  const found = LANGUAGES.find((lang) => lang === part);
  if (!found) throw new Error(`The route part "${part}" names none of the languages ${LANGUAGES.join(', ')}`);
  return found;
}

/** The `lang` part of a route for a language: `undefined` for the root language. The inverse of {@link languageFromRoute}. */
export function routePart(lang: Language): string | undefined {
  return lang === LANGUAGES[0] ? undefined : lang;
}

const PERSIAN_ZERO = 0x06f0;

/**
 * Writes digits in the numerals of a language: `numeral('fa', 2016)` is `۲۰۱۶`.
 * A string keeps everything that is not an ASCII digit (signs, separators, words); a number is written plainly,
 * without grouping.
 */
export function numeral(lang: Language, value: number | string): string {
  const plain = String(value);
  if (lang !== 'fa') return plain;
  return plain.replace(/[0-9]/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)));
}
