import type { words as english } from './en.ts';

export const words: typeof english = {
  name: 'چت پیش‌فرض تلگرام',
  service: 'تلگرام',
  keys: 'کلید دست سرویس',
  facts: {},
  attack: {},
};
