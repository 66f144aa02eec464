/** Numbers and times of any size, in the form in which a reader can take them in. Pure; the words come later. */

/** A number to be written plainly, with a word for its size, or as a mantissa and a power of ten. */
export type Figure =
  | { kind: 'plain'; value: number }
  | { kind: 'words'; value: number; unit: 'million' | 'billion' | 'trillion' }
  | { kind: 'power'; value: number; exponent: number };

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'year';
/** A length of time. `instant`: less than a thousandth of a second. */
export type Time = { unit: 'instant' } | { unit: TimeUnit; figure: Figure };

export const DAY = 86_400;
export const YEAR = 365.25 * DAY;

/** Two significant digits; one is enough of what is less than a hundredth. */
const rounded = (value: number): number => Number(value.toPrecision(value < 0.01 ? 1 : 2));

/** A count of things: exact as long as anybody would read its digits. */
export const countOf = (count: number): Figure =>
  count < 1e9 ? { kind: 'plain', value: Math.round(count) } : figureOf(count);

/** A measured or computed number, with two significant digits, with one beside a power of ten. */
export function figureOf(value: number): Figure {
  const about = rounded(value);
  if (about < 1e6) return { kind: 'plain', value: about };
  if (about < 1e9) return { kind: 'words', value: rounded(value / 1e6), unit: 'million' };
  if (about < 1e12) return { kind: 'words', value: rounded(value / 1e9), unit: 'billion' };
  if (about < 1e15) return { kind: 'words', value: rounded(value / 1e12), unit: 'trillion' };
  const [mantissa, exponent] = value.toExponential(0).split('e');
  return { kind: 'power', value: Number(mantissa), exponent: Number(exponent) };
}

/** A time in the largest unit of which it has more than one and a half. */
export function timeOf(seconds: number): Time {
  if (seconds < 0.001) return { unit: 'instant' };
  const [unit, length]: [TimeUnit, number] =
    seconds < 90
      ? ['second', 1]
      : seconds < 90 * 60
        ? ['minute', 60]
        : seconds < 1.5 * DAY
          ? ['hour', 3600]
          : seconds < 1.5 * YEAR
            ? ['day', DAY]
            : ['year', YEAR];
  return { unit, figure: figureOf(seconds / length) };
}
