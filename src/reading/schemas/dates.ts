import { z } from 'astro/zod';

/** In milliseconds. */
const DAY = 86_400_000;

/** YAML reads an unquoted 2016-05-30 as a date and 2016 as a number: both are wanted as they were written. */
const asWritten = z.preprocess((value) => {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}, z.string());

/** A full date, as `2026-11-21`, of something that has happened. Somewhere on earth it may be tomorrow already. */
export const plainDate = asWritten.pipe(
  z.iso.date('expected a date written YYYY-MM-DD').refine((date) => !(Date.parse(date) >= Date.now() + DAY), {
    error: 'expected a day that has come',
    abort: true,
  }),
);

/** A date as far as it is known: `2016-05-30`, `2016-05`, `2016`, `c. 2015`, a range, or a few words. */
export const knownDate = asWritten.pipe(
  z
    .string()
    .refine((date) => date === 'undated' || /\b\d{4}\b/.test(date), 'expected a date with a year, or undated')
    .refine(hasRealDates, 'expected days that there are, written YYYY-MM-DD or YYYY-MM'),
);

function hasRealDates(text: string): boolean {
  return (text.match(/\b\d{4}-[\d-]+/g) ?? []).every((written) => {
    const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written) ?? [];
    const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  });
}
