import { type Language, numeral } from '../language/languages.ts';
import { siteWords } from './words.ts';

/** Our own dates, such as when a chapter was updated, are in the calendar of the language's readers. */
const OWN: Record<Language, string> = { en: 'en-GB', fa: 'fa-IR-u-ca-persian' };
/** A source's date names a publication: it stays in the calendar in which it was published. */
const GREGORIAN: Record<Language, string> = { en: 'en-GB', fa: 'fa-IR-u-ca-gregory' };

/** A date of ours in words, from `2026-11-21`: `21 November 2026`, `۳۰ آبان ۱۴۰۵`. */
export function ownDate(lang: Language, date: string): string {
  return inWords(OWN[lang], date);
}

/**
 * A source's date as far as it is known, from what the list of sources has: `2016-05-30`, `2016-05`, `c. 2015`,
 * `undated`, or several of these with a few words between.
 */
export function sourceDate(lang: Language, date: string): string {
  const known: Record<string, string> = siteWords(lang).dates.words;
  const written = date
    .replace(/\d{4}-\d{2}(-\d{2})?/g, (found) => inWords(GREGORIAN[lang], found))
    .replace(ENGLISH_MONTHS, (month) => monthIn(lang, month))
    .replace(/\bc\.|\b[a-z]+\b/g, (word) => known[word] ?? word);
  return numeral(lang, lang === 'fa' ? written.replaceAll(',', '،') : written);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2016, month, 15)));
const ENGLISH_MONTHS = new RegExp(`\\b(${MONTHS.map((month) => monthName('en-GB', month)).join('|')})\\b`, 'g');

function monthName(locale: string, date: Date): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date);
}

function monthIn(lang: Language, english: string): string {
  const date = MONTHS.find((month) => monthName('en-GB', month) === english);
  return date ? monthName(GREGORIAN[lang], date) : english;
}

/** `2016-05-30` or `2016-05` in the words of a locale, on one line. */
function inWords(locale: string, date: string): string {
  const [year, month, day] = date.split('-');
  const words = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '15'}T00:00:00Z`));
  return words.replaceAll(' ', '\u00a0');
}
