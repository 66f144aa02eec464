import { type Language, localeOf } from '../../language/languages.ts';
import { fill } from '../../language/fill.ts';
import { WHOLE } from './params.ts';

/** The words for amounts: part of this exhibit's catalogue. */
export interface AmountWords {
  lang: Language;
  amounts: Record<'nobody' | 'people' | 'million' | 'inHundred' | 'inThousand', string>;
}

/** Slow to make, so made once. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {};

/** A number with the digits and separators of a language, to three digits after a fraction's start at most. */
export const numberIn = (lang: Language, value: number): string =>
  (formats[lang] ??= new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 2 })).format(value);

/** A number of people: in millions from one million on. */
export function peopleIn({ lang, amounts }: AmountWords, people: number): string {
  if (people === 0) return amounts.nobody;
  const millions = people >= 1_000_000;
  return fill(millions ? amounts.million : amounts.people, {
    n: numberIn(lang, millions ? people / 1_000_000 : people),
  });
}

/** A share, given in thousandths: in hundreds where that is whole, otherwise in thousands. */
export const shareIn = ({ lang, amounts }: AmountWords, share: number): string =>
  share % (WHOLE / 100) === 0
    ? fill(amounts.inHundred, { n: numberIn(lang, share / 10) })
    : fill(amounts.inThousand, { n: numberIn(lang, share) });

/**
 * Of the chats among pairs formed at random, the shares (0 to 1) that are end-to-end when both must choose the mode, and
 * when one is enough.
 */
export function chatsOf(share: number): { both: number; either: number } {
  const p = share / WHOLE;
  return { both: p * p, either: 1 - (1 - p) ** 2 };
}
