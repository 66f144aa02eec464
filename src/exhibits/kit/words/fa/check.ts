import type { check as en } from '../en/check.ts';

/** The words of what stands below a reason, in Persian. */
export const check: typeof en = {
  check: {
    title: 'بدون ما بررسی کنید',
    quote: 'کپی به‌صورت یک جمله',
    prover: 'برای یک اثبات‌گر قضیه',
    verifier: 'برای {tool}',
    copied: 'کپی شد:',
    notCopied: 'مرورگر شما اجازهٔ کپی نمی‌دهد. جمله این است:',
    saved: '{file} ذخیره شد. این فرمان پاسخ را می‌دهد:',
    answer: 'باید این پاسخ را بدهد:',
    failed: 'ساخته نشد. صفحه را دوباره باز کنید و یک بار دیگر امتحان کنید.',
    says: '{mode}. {situation} «{item}»: {verdict} {rests} منبع: مدل «کلید دست کیست؟»، نسخهٔ {version}، {address}',
    verdict: {
      readable: 'مقام‌ها آن را می‌خوانند، بی‌آنکه کسی از پروتکل سرپیچی کند.',
      'readable-by-attack': 'مقام‌ها آن را فقط با دست بردن در روند کار می‌خوانند، وقتی {power}.',
      sealed: 'مقام‌ها متن رمزشدهٔ آن را دارند، ولی چیزی که بازش کند ندارند.',
      absent: 'مقام‌ها هیچ نسخه‌ای از آن ندارند.',
    },
    shows: { yes: 'چیزی روی گوشی‌ها آن را نشان می‌دهد.', no: 'هیچ چیز روی گوشی‌ها آن را نشان نمی‌دهد.' },
    rests: 'بر {facts} گزاره تکیه دارد. از این‌ها، شمار آن‌هایی که منبعی ندارند و فرض ماست: {assumed}.',
  },
};
