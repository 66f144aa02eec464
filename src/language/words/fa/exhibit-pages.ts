import type { exhibitPages as english } from '../en/exhibit-pages.ts';

export const exhibitPages: typeof english = {
  about: 'دربارهٔ این طرح تعاملی',
  shows: 'چه نشان می‌دهد',
  not: 'چه نشان نمی‌دهد',
  data: 'داده‌هایش',
  dataOfModel:
    'هر نتیجهٔ آن یک ردیف از {openData} است: شیوهٔ پیام‌رسانی، جای داده‌ها و کلیدها، کار مقام‌ها، آنچه پرسیده شده، نتیجه، دلیل، منابع.',
  openData: 'داده‌های باز',
  evidence: 'شواهد',
  links: 'پیوندهایش',
  link: {
    frame: 'تنها، در یک قاب',
    embed: 'گذاشتنش در صفحهٔ خودتان',
    picture: 'به شکل تصویر',
    chapters: 'در فصل',
  },
  sources: 'منابعش',
  noSources: 'چیزی نمی‌گوید که منبع بخواهد.',
};
