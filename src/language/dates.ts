import { describes, type Language } from './languages.ts';

/** Whose calendar a date is written in: the one of the language's readers, or everybody's. */
export type Calendar = 'own' | 'gregorian';

/** The locale that writes dates of a calendar in a language. */
export function calendarLocale(lang: Language, calendar: Calendar): string {
  const { locale, calendar: own } = describes(lang);
  return `${locale}-u-ca-${calendar === 'own' ? own : 'gregory'}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** What writes dates so. To make one takes a phone longer than to write a hundred dates with it. */
function formatOf(
  locale: string,
  parts: Pick<Intl.DateTimeFormatOptions, 'year' | 'month' | 'day'>,
): Intl.DateTimeFormat {
  const name = `${locale} ${Object.keys(parts).join()}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}

/** Whether the readers of a language count their days as everybody does. */
export const isGregorian = (lang: Language): boolean => describes(lang).calendar === 'gregory';

/** `2016-05-30`, `2016-05` or `2016` in the words of a language, on one line. */
export function dateInWords(lang: Language, calendar: Calendar, date: string): string {
  const [year, month, day] = date.split('-');
  const words = formatOf(calendarLocale(lang, calendar), {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(new Date(`${year}-${month ?? '07'}-${day ?? '15'}T00:00:00Z`));
  return words.replaceAll(' ', '\u00a0');
}

/**
 * What a year or a month of everybody's calendar is in the readers' own, which begins its years and months on other days:
 * `2016-05` is `اردیبهشت–خرداد ۱۳۹۵`, `2016` is `۱۳۹۴–۱۳۹۵`.
 */
export function ownSpan(lang: Language, date: string): string {
  const [year = 0, month] = date.split('-').map(Number);
  const days = [new Date(Date.UTC(year, (month ?? 1) - 1, 1)), new Date(Date.UTC(year, month ?? 12, 0))];
  const format = formatOf(calendarLocale(lang, 'own'), { year: 'numeric', month: 'long' });
  const [from, to] = days.map((day) =>
    Object.fromEntries(format.formatToParts(day).map(({ type, value }) => [type, value])),
  );
  if (month === undefined) return `${from?.['year']}–${to?.['year']}`;
  const months = `${from?.['month']}${from?.['year'] === to?.['year'] ? '' : `\u00a0${from?.['year']}`}–${to?.['month']}`;
  return `${months}\u00a0${to?.['year']}`;
}

/** The number of a day's year in the readers' own calendar. */
function yearOf(lang: Language, day: Date | number): number {
  const format = formatOf(`en-u-ca-${describes(lang).calendar}`, { year: 'numeric' });
  return Number(/\d+/.exec(format.formatToParts(day).find(({ type }) => /year$/i.test(type))?.value ?? '')?.[0]);
}

/** The year of `2016-05-30`, `2016-05` or `2016` in the readers' own calendar, in plain digits; of a month or a year, that of its middle. */
export function ownYear(lang: Language, date: string): number {
  const [year, month = '07', day = '15'] = date.split('-');
  return yearOf(lang, new Date(`${year}-${month}-${day}T00:00:00Z`));
}

/** The first days of the readers' own years within some years of everybody's calendar: each with its number, in plain digits. */
export function ownNewYears(lang: Language, first: number, last: number): (readonly [year: number, day: Date])[] {
  const found: (readonly [number, Date])[] = [];
  const end = Date.UTC(last + 1, 0, 1);
  for (let day = Date.UTC(first, 0, 1), before = yearOf(lang, day); day < end; day += 86_400_000) {
    const year = yearOf(lang, day);
    if (year !== before) found.push([year, new Date(day)]);
    before = year;
  }
  return found;
}
