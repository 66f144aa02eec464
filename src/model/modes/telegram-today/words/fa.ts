import type { words as english } from './en.ts';

export const words: typeof english = {
  name: 'چت پیش‌فرض تلگرام، امروز',
  service: 'تلگرام',
  keys: 'کلید دست سرویس',
  facts: {
    'telegram-temporary-key':
      'در پروتکل تلگرام گوشی و سرور می‌توانند برای خط خود بر سر کلیدهای موقت توافق کنند؛ کلید ماندگار ضامن آن‌هاست.',
    'telegram-temporary-key-day':
      'در کد برنامهٔ اندروید هر کلید موقت ۲۴ ساعت به کار می‌رود. اینکه برنامه‌های مهٔ ۲۰۱۶ هم چنین کلیدهایی داشتند نمی‌دانیم.',
  },
  attack: {},
};
