import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What Persian calls a thing here, and what else it has been called: whoever writes the other again is told which to take. */
const ONE_TERM: Readonly<Record<string, readonly string[]>> = {
  // The field's terms.
  'رمزنگاری سرتاسری': ['رمزنگاری سراسری', 'رمزنگاری سربه‌سر', 'رمزنگاری انتهابه‌انتها'],
  'کلید دست سرویس': ['کلید دست سرور', 'کلیدهای دست سرور'],
  'گفتگوی ابری': ['چت ابری', 'چت‌های ابری'],
  'گفتگوی محرمانه': ['چت محرمانه', 'گفتگوی مخفی'],
  'کلید هویت': ['کلید شناسایی'],
  پیش‌کلید: ['پیش کلید', 'کلید پیشین عمومی'],
  'کلید زنجیره': ['کلید زنجیر '],
  'کلید عمومی': ['کلید همگانی'],
  'کلید جعلی': ['کلید دروغین', 'کلید تقلبی'],
  'محرمانگی پیش‌رو': ['رازداری پیش', 'محرمانگی پیشرو'],
  'کد امنیتی': ['شمارهٔ امنیتی', 'کد ایمنی'],
  'گذرواژهٔ دوم': ['رمز دوم'],
  'برچسب اصالت': ['برچسب وارسی'],
  درهم‌ساخت: ['درهم‌سازی', ' هش '],
  فراداده: ['متادیتا', 'ابرداده'],
  'نسخهٔ پشتیبان': ['بکاپ', 'بک‌آپ'],
  'متن رمزشده': ['متن رمزگذاری‌شده', 'متن رمزنگاری‌شده'],
  'متن خوانا': ['متن ساده', 'متن آشکار'],
  'طول کلید': ['درازای کلید'],
  'کلیدهای تکه‌تکه': ['کلیدهای تکه‌شده', 'کلیدهای دوپاره'],
  'رونوشت دیسک': ['رونوشت‌شده'],
  توقیف: ['مصادره'],
  تصاحب: ['تصرف'],
  مقام‌ها: ['مقامات'],
  'سرور سی‌دی‌ان': ['حافظهٔ میانی', 'حافظه‌های میانی'],
  اطلاعات: ['رکورد'],
  // What this site is made of.
  'طرح تعاملی': ['نمایشگر'],
  'راه‌های دور زدن': ['میان‌بر کردن', 'راه‌های میان‌بر'],
  'سیاست حریم خصوصی': ['سیاست‌نامه'],
  // One spelling.
  گفتگو: ['گفت‌وگو', 'گفت و گو'],
  جستجو: ['جست‌وجو', 'جست و جو'],
  رایانه: ['کامپیوتر'],
  پراکسی: ['پروکسی'],
  فیسبوک: ['فیس‌بوک', 'فیس بوک'],
  واتساپ: ['واتس‌اپ', 'واتس اپ', 'وتساپ'],
  بزرگ‌سال: ['بزرگسال'],
  نگهداری: ['نگه‌داری'],
  بی‌آنکه: ['بی آنکه', 'بی آن‌که'],
  'به دلیل': ['به‌سبب'],
  'با کلید': [' زیر کلید'],
  'اکثریت قریب به اتفاق': ['بیشترِ قریب'],
};

// What readers may type is kept in all its forms: the search knows them.
const TEXTS = globSync([
  'content/{chapters,lessons,pages}/fa/*.mdx',
  'content/glossary/fa.yaml',
  'content/words/fa/**/*.yaml',
  'src/**/words/fa.ts',
  'src/**/words/fa/*.ts',
])
  .filter((file) => !file.endsWith('search.yaml'))
  .map((file): [file: string, text: string] => [file, readFileSync(file, 'utf8')]);

describe('Persian has one term for one thing', () => {
  it.each(Object.entries(ONE_TERM))('%s', (term, others) => {
    const found = TEXTS.flatMap(([file, text]) =>
      others.filter((other) => text.includes(other)).map((other) => `${file}: “${other}”, here “${term}”`),
    );
    expect(found).toEqual([]);
  });

  it('has looked at texts, words of exhibits and of the pages', () => {
    expect(TEXTS.length).toBeGreaterThan(60);
  });

  it('uses each of its terms', () => {
    const unused = Object.keys(ONE_TERM).filter((term) => !TEXTS.some(([, text]) => text.includes(term)));
    expect(unused).toEqual([]);
  });
});
