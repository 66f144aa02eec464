import type { timeline as english } from './en.ts';

export const timeline: typeof english = {
  title: 'چه شد و کِی',
  summary: 'از ۲۰۱۲ تا امروز: دستور، آنچه پیش از آن بود و آنچه از آن برآمد. هر رویداد با منبعش.',
  scenarios: {
    all: { title: 'همه', caption: 'دستورها، مسدودسازی‌ها، تغییر برنامه‌ها، و نمونه‌هایی که باقی را نشان می‌دهند.' },
    orders: { title: 'دستورها', caption: 'آنچه مقام‌ها در ایران از سرویس‌های پیام‌رسان خواستند.' },
    blocking: { title: 'مسدودسازی', caption: 'کِی برنامه‌ها مسدود یا باز شدند، یا شبکه قطع شد.' },
    apps: {
      title: 'برنامه‌ها',
      caption: 'آنچه سرویس‌ها عوض کردند: کلیدها، گروه‌ها، پشتیبان‌ها، آنچه شاید تحویل دهند.',
    },
    cases: { title: 'نمونه‌ها', caption: 'بازداشت‌ها، حساب‌های تصرف‌شده، دادگاه‌ها، و آنچه در کشورهای دیگر گذشت.' },
  },
  scenarioList: 'چه نشان داده شود',
  kinds: {
    orders: { name: 'دستورها', one: 'دستور' },
    blocking: { name: 'مسدودسازی', one: 'مسدودسازی' },
    apps: { name: 'برنامه‌ها', one: 'برنامه' },
    cases: { name: 'نمونه‌ها', one: 'نمونه' },
  },
  listLabel: 'رویدادها',
  describe: {
    own: 'نشان داده شده: {kinds}.',
    count: '{count} رویداد، از {first} تا {last}.',
  },
  predict: {
    question:
      'دستور مهٔ ۲۰۱۶ به سرویس‌ها یک سال فرصت داد. هر یک از این برنامه‌ها چه مدت پس از آن در ایران بیش از چند روز مسدود شد؟',
    options: {
      months: 'چند ماه',
      year: 'حدود یک سال',
      two: 'حدود دو سال',
      longer: 'بیشتر از این',
    },
    check: 'نگاه کنید',
    why: '{months} ماه، در {date}: {title}.',
    subjects: { telegram: 'تلگرام', whatsapp: 'واتساپ' },
  },
};
