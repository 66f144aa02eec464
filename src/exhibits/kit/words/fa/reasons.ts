import type { reasons as english } from '../en/reasons.ts';

export const reasons: typeof english = {
  why: {
    heldAt: '{place} {thing} را دارد.',
    heldOnWire: '{thing} از خط میان {from} و {to} می‌گذرد.',
    words: 'نسخهٔ خواندنی آن',
    sealedCopy: 'نسخهٔ مهروموم‌شدهٔ آن',
    opens: '{key} مهروموم را باز می‌کند.',
    had: '{bytes} بایت مهروموم‌شده از آن به دست مقام‌ها می‌رسد.',
    missing: 'آنچه نیست: {key}.',
    keyAt: 'جای آن: {places}.',
    keyWiped: 'همهٔ نسخه‌هایش پس از مصرف پاک شده است.',
    keyHalves: 'فقط نیمه‌هایش هست: {places}.',
    'not-in-mode': 'این راهِ فرستادن چنین چیزی ندارد.',
    'not-yet': 'هنوز نوشته نشده است. هر که دوباره بیاید شاید آن را بیابد.',
    erased: '{place} نسخه‌ای داشت و پاکش کرد.',
    'out-of-reach': '{place} آن را دارد، و مقام‌ها از این راه‌ها به آن نمی‌رسند.',
    'on-phones-only': 'فقط گوشی‌ها آن را دارند.',
    codesDiffer: 'مقایسهٔ کدهای امنیتی آن را آشکار می‌کند: گوشی سارا و گوشی امید حالا دو کد متفاوت نشان می‌دهند.',
  },
};
