import { calendarLocale } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';

/** Slow to make, so made once. */
const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {};

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;
const known = new Map<string, Parts>();

function parts(lang: Language, time: number): Parts {
  const id = `${lang} ${time}`;
  const before = known.get(id);
  if (before) return before;
  formats[lang] ??= new Intl.DateTimeFormat(calendarLocale(lang, 'own'), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const found: Parts = Object.fromEntries(formats[lang].formatToParts(time).map(({ type, value }) => [type, value]));
  known.set(id, found);
  return found;
}

/** The day in full: “9 May”. Put together here, because browsers do not agree on how a date is put together. */
export function dayOf(lang: Language, time: number): string {
  const { day, month } = parts(lang, time);
  return `${day ?? ''} ${month ?? ''}`;
}

/** The day's number in its month. */
export const dayNumber = (lang: Language, time: number): string => parts(lang, time).day ?? '';

/** The month's name. */
export const monthName = (lang: Language, time: number): string => parts(lang, time).month ?? '';

/** The hour and minute on the writer's clock. */
export function clockOf(lang: Language, time: number): string {
  const { hour, minute } = parts(lang, time);
  return `${hour ?? ''}:${minute ?? ''}`;
}
