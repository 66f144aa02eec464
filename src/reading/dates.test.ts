import { describe, expect, it } from 'vitest';
import { ownDate, sourceDate } from './dates.ts';

/** A date keeps to one line: its spaces do not break. */
const plain = (date: string) => date.replaceAll('\u00a0', ' ');

describe('ownDate', () => {
  it('is in the calendar of the readers', () => {
    expect(ownDate('en', '2026-11-21')).toBe('21\u00a0November\u00a02026');
    expect(plain(ownDate('fa', '2026-11-21'))).toBe('۳۰ آبان ۱۴۰۵');
  });
});

describe('sourceDate', () => {
  it.each([
    ['2016-05-30', '30 May 2016', '۳۰ مهٔ ۲۰۱۶'],
    ['2016-05', 'May 2016', 'مهٔ ۲۰۱۶'],
    ['2020', '2020', '۲۰۲۰'],
    ['undated', 'undated', 'بی‌تاریخ'],
    ['c. June 2016', 'about June 2016', 'حدود ژوئن ۲۰۱۶'],
    ['2016, after 29 May', '2016, after 29 May', '۲۰۱۶، پس از ۲۹ مه'],
    ['2015-12 (poll)', 'December 2015 (poll)', 'دسامبر ۲۰۱۵ (نظرسنجی)'],
    ['2018-08-14, revised 2019-03-25', '14 August 2018, revised 25 March 2019', '۱۴ اوت ۲۰۱۸، بازبینی ۲۵ مارس ۲۰۱۹'],
  ])('writes %s in words', (date, en, fa) => {
    expect(plain(sourceDate('en', date))).toBe(en);
    expect(plain(sourceDate('fa', date))).toBe(fa);
  });
});
