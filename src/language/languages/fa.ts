import type { Describes, Writing } from '../descriptor.ts';

export const language = {
  name: 'فارسی',
  dir: 'rtl',
  locale: 'fa-IR',
  calendar: 'persian',
  digits: '۰۱۲۳۴۵۶۷۸۹',
  last: ['، و ', ' و '],
} as const satisfies Describes;

/** What may stand in Latin script: abbreviations and names that Persian readers of the field write so, licences, keys of a keyboard. */
const LATIN_ALLOWED =
  /\b(?:CC BY 4\.0|MIT|IP|SMS|CSV|URL|HTML|JSON|TLS|SHA-1|SHA-256|MTProto|LibreSSL|Jekyll|Eleventy|Page Down|Page Up|Home|End)\b/g;

export const writing: Writing = {
  pace: 180,
  fonts: ['vazirmatn', 'vazirmatn-punctuation'],
  face: ['Vazirmatn', 'ا۱،«'],
  checks: [
    { has: (text) => /[A-Za-z0-9]/.test(text.replace(LATIN_ALLOWED, '')), what: 'Latin letters or digits' },
    { has: (text) => /[يكى٠-٩]/.test(text), what: 'Arabic letters or digits in place of the Persian ones' },
    { has: (text) => /[,;?"“”]/.test(text), what: 'Latin punctuation' },
    {
      has: (text) => /(?:^|[^\p{L}\p{M}])\u200c|\u200c(?!\p{L})/u.test(text),
      what: 'a joiner that stands between no letters',
    },
  ],
  vocabulary: [
    {
      word: /(?<![\p{L}\u200c])(?:نا)?امن(?:تر|ترین)?(?![\p{L}\u200c])/gu,
      with: /در برابر/u,
      expected: 'بگویید در برابر چه کسی',
    },
    {
      word: /(?<!متن )(?<![\p{L}\u200c])(?:رمزشده|رمزنگاری[\u200c ]شده|رمزگذاری[\u200c ]شده)/gu,
      with: /کلید|سرتاسری|گذرواژه/u,
      expected: 'بگویید با کلید چه کسی',
    },
  ],
};
