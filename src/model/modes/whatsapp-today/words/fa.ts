import type { words as english } from './en.ts';

export const words: typeof english = {
  name: 'واتساپ، امروز',
  service: 'واتساپ',
  keys: 'کلیدهای سرتاسری',
  facts: {
    'whatsapp-key-log':
      'از آوریل ۲۰۲۳ واتساپ هر کلیدی را که فهرستش می‌دهد در دفتری منتشر می‌کند که فقط می‌شود به آن افزود. برنامه‌ها کلید خودشان را در آن می‌جویند، و از سپتامبر ۲۰۲۴ کلادفلر بررسی می‌کند که دفتر درست باشد.',
  },
  attack: {},
};
