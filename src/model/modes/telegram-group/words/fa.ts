import type { words as english } from './en.ts';

export const words: typeof english = {
  name: 'گروه یا کانال تلگرام',
  service: 'تلگرام',
  keys: 'کلید دست سرویس',
  limits: 'بیشترین شمار عضو: {then} از اسفند ۱۳۹۴، {now} امروز.',
  facts: {
    'telegram-group':
      'گروه‌ها و کانال‌ها گفتگوی ابری‌اند و تلگرام فهرست عضوها را همراهشان نگه می‌دارد. گروه‌های باز را هر کسی می‌تواند بخواند.',
    'telegram-administrator-deletes':
      'صاحب کانال تلگرام می‌تواند هر پیامی را پاک کند. آن پیام برای همهٔ مشترکان ناپدید می‌شود.',
  },
  attack: {},
};
