import { fill } from '../language/fill.ts';
import { type Language, numeral } from '../language/languages.ts';

/** How large something is, in words: rounded up, because a slow line waits for the last byte too. */
export function sizeInWords(lang: Language, bytes: number, words: { kilobytes: string; megabytes: string }): string {
  const [template, size] =
    bytes < 1e6 ? [words.kilobytes, Math.ceil(bytes / 1e3)] : [words.megabytes, Math.ceil(bytes / 1e5) / 10];
  return fill(template, { size: numeral(lang, String(size).replace('.', decimalOf(lang))) });
}

const decimalOf = (lang: Language): string =>
  new Intl.NumberFormat(lang).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
