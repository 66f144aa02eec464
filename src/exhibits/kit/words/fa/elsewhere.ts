export const elsewhere = {
  elsewhere: {
    home: { people: 'ایرانیان', of: 'ایرانی', name: 'ایران' },
    countries: {
      india: { people: 'هندی‌ها', of: 'هندی', name: 'هند' },
      germany: { people: 'آلمانی‌ها', of: 'آلمانی', name: 'آلمان' },
      brazil: { people: 'برزیلی‌ها', of: 'برزیلی', name: 'برزیل' },
    },
    services: {
      telegram: { name: 'تلگرام', letter: 'سرویس الف' },
      whatsapp: { name: 'واتساپ', letter: 'سرویس ب' },
      signal: { name: 'سیگنال', letter: 'سرویس پ' },
      facebookMessenger: { name: 'فیسبوک مسنجر', letter: 'سرویس ت' },
      messenger: { name: 'مسنجر', letter: 'سرویس ت' },
      facebook: { name: 'فیسبوک', letter: 'شرکت ت' },
    },
    source: 'منبع',
    note: {
      country: 'همان ماجرا، این بار دربارهٔ {country}. ساختگی است: آنچه از رویدادهای واقعی می‌دانیم کنار گذاشته شده.',
      names: 'سرویس‌ها به‌جای نام حرف دارند.',
    },
  },
};
