import type { Language } from './languages.ts';

/** The calendars that dates are written in, as locales. */
export const CALENDARS = {
  /** The calendar of the language's readers. */
  own: { en: 'en-GB', fa: 'fa-IR-u-ca-persian' },
  gregorian: { en: 'en-GB', fa: 'fa-IR-u-ca-gregory' },
} as const satisfies Record<string, Record<Language, string>>;

/** `2016-05-30`, `2016-05` or `2016` in the words of a locale, on one line. */
export function dateInWords(locale: string, date: string): string {
  const [year, month, day] = date.split('-');
  const words = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month ?? '07'}-${day ?? '15'}T00:00:00Z`));
  return words.replaceAll(' ', '\u00a0');
}
