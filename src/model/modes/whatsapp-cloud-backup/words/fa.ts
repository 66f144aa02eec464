import type { words as english } from './en.ts';

export const words: typeof english = {
  name: 'واتساپ با پشتیبان آی‌کلاود (۲۰۱۶)',
  service: 'واتساپ',
  keys: 'کلیدهای سرتاسری',
  facts: {},
  attack: {},
};
