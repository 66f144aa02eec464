import { calendarLocale, dateInWords } from '../language/dates.ts';
import { type Language, numeral } from '../language/languages.ts';
import { siteWords } from '../language/words.ts';

/** A date of ours, such as when a chapter was updated, in the calendar of the language's readers: `2016-05-30` is `30 May 2016`. */
export function ownDate(lang: Language, date: string): string {
  return dateInWords(lang, 'own', date);
}

/**
 * A source's date as far as it is known, in the calendar in which it was published: `2016-05-30`, `2016-05`, `c. 2015`,
 * `undated`, or several of these with a few words between.
 */
export function sourceDate(lang: Language, date: string): string {
  const { comma, dates } = siteWords(lang);
  const known: Record<string, string> = dates.words;
  const written = date
    .replace(/\d{4}-\d{2}(-\d{2})?/g, (found) => dateInWords(lang, 'gregorian', found))
    .replace(ENGLISH_MONTHS, (month) => monthIn(lang, month))
    .replace(/\bc\.|\b[a-z]+\b/g, (word) => known[word] ?? word);
  return numeral(lang, written.replaceAll(',', comma.trim()));
}

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2016, month, 15)));
const ENGLISH_MONTHS = new RegExp(`\\b(${MONTHS.map((month) => monthName('en-GB', month)).join('|')})\\b`, 'g');

function monthName(locale: string, date: Date): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date);
}

function monthIn(lang: Language, english: string): string {
  const date = MONTHS.find((month) => monthName('en-GB', month) === english);
  return date ? monthName(calendarLocale(lang, 'gregorian'), date) : english;
}
