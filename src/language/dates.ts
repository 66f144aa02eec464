import { describes, type Language } from './languages.ts';

/** Whose calendar a date is written in: the one of the language's readers, or everybody's. */
export type Calendar = 'own' | 'gregorian';

/** The locale that writes dates of a calendar in a language. */
export function calendarLocale(lang: Language, calendar: Calendar): string {
  const { locale, calendar: own } = describes(lang);
  return `${locale}-u-ca-${calendar === 'own' ? own : 'gregory'}`;
}

/** Whether the readers of a language count their days as everybody does. */
export const isGregorian = (lang: Language): boolean => describes(lang).calendar === 'gregory';

/** `2016-05-30`, `2016-05` or `2016` in the words of a language, on one line. */
export function dateInWords(lang: Language, calendar: Calendar, date: string): string {
  const [year, month, day] = date.split('-');
  const words = new Intl.DateTimeFormat(calendarLocale(lang, calendar), {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month ?? '07'}-${day ?? '15'}T00:00:00Z`));
  return words.replaceAll(' ', '\u00a0');
}
