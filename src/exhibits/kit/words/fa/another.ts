import type { another as en } from '../en/another.ts';

/** The choice of one more way of sending, in Persian. */
export const another: typeof en = {
  another: { legend: 'یا یکی دیگر', none: '–', era: 'برنامه‌ها', then: 'در سال ۲۰۱۶', now: 'امروز' },
};
