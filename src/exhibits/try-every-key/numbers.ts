import { fill } from '../../language/fill.ts';
import { type Language, localeOf } from '../../language/languages.ts';
import { countOf, figureOf, type Figure, type Time } from './amounts.ts';
import type { ExhibitWords } from './words.ts';

/** Amounts as words of a language. */

/** Slow to make, so made once. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number in the digits and with the separators of a language, with at most so many significant digits. */
export function written(lang: Language, value: number, digits = 15): string {
  const key = `${lang} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(localeOf(lang), { maximumSignificantDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/**
 * An amount in two forms: as it is read out, and, where that has a power of ten, the parts from which the eye's form is
 * drawn: `before`, a mantissa unless it is one, ten to the power of `exponent`, `after`.
 */
export interface Amount {
  spoken: string;
  power?: { before: string; mantissa?: string; ten: string; exponent: string; after: string };
}

export function figureIn(words: ExhibitWords, figure: Figure): Amount {
  const { lang, numbers } = words;
  const n = written(lang, figure.value);
  if (figure.kind === 'plain') return { spoken: n };
  if (figure.kind === 'words') return { spoken: fill(numbers[figure.unit], { n }) };
  const exponent = written(lang, figure.exponent);
  const ten = written(lang, 10);
  const one = figure.value === 1;
  return {
    spoken: fill(one ? numbers.powerOfTen : numbers.power, { n, ten, exponent }),
    power: { before: '', ...(!one && { mantissa: n }), ten, exponent, after: '' },
  };
}

/** A number of keys. */
export const countIn = (words: ExhibitWords, count: number): Amount => figureIn(words, countOf(count));

/** A speed, with two significant digits. */
export const rateIn = (words: ExhibitWords, rate: number): string => figureIn(words, figureOf(rate)).spoken;

export function timeIn(words: ExhibitWords, time: Time): Amount {
  const { times } = words;
  if (time.unit === 'instant') return { spoken: times.instant };
  const { spoken, power } = figureIn(words, time.figure);
  const template = times[time.unit];
  const [before = '', after = ''] = template.split('{n}');
  return { spoken: fill(template, { n: spoken }), ...(power && { power: { ...power, before, after } }) };
}
