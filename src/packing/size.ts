import { fill } from '../language/fill.ts';
import { type Language, localeOf, numeral } from '../language/languages.ts';

/** How large something is, in words: rounded up, because a slow line waits for the last byte too. */
export function sizeInWords(lang: Language, bytes: number, words: { kilobytes: string; megabytes: string }): string {
  const [template, size] =
    bytes < 1e6 ? [words.kilobytes, Math.ceil(bytes / 1e3)] : [words.megabytes, Math.ceil(bytes / 1e5) / 10];
  return fill(template, { size: numeral(lang, String(size).replace('.', decimalOf(lang))) });
}

/** A slow line, in bits per second: what the page says of it stands in its words. */
const SLOW = 50_000;

/** How long a slow line needs for so many bytes, when nothing is lost on the way: “2 minutes”. */
export function waitInWords(lang: Language, bytes: number): string {
  const minutes = Math.ceil((bytes * 8) / SLOW / 60);
  const [unit, count] = minutes < 90 ? ['minute', minutes] : ['hour', Math.ceil(minutes / 6) / 10];
  return new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

const decimalOf = (lang: Language): string =>
  new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
