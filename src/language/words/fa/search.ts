import type { SearchWords } from '../en/search.ts';

/** The words of the search page, in Persian. */
export const search: SearchWords = {
  title: 'جستجو',
  description: 'جستجو در فصل‌ها، طرح‌های تعاملی، واژه‌ها، ادعاها و منابع این سایت.',
  label: 'جستجو در این سایت',
  submit: 'جستجو',
  hint: 'چیزی که می‌نویسید از مرورگرتان بیرون نمی‌رود: جستجو همان‌جا انجام می‌شود.',
  noScript: 'جستجو به اسکریپت نیاز دارد و اینجا اسکریپتی اجرا نمی‌شود. این فهرست‌ها به همه جا می‌رسند:',
  empty: 'واژه‌ای بنویسید، مثلاً «کلید»، «پشتیبان» یا «برلین».',
  loading: 'در حال جستجو …',
  none: 'برای «{query}» چیزی پیدا نشد. واژه‌های کمتری بنویسید یا شکل دیگری از آن‌ها را.',
  one: '۱ نتیجه برای «{query}».',
  found: '{count} نتیجه برای «{query}».',
  failed: 'جستجو بار نشد. این فهرست‌ها به همه جا می‌رسند:',
  more: 'هر {count} مورد',
  groups: {
    chapter: 'فصل‌ها',
    exhibit: 'طرح‌های تعاملی',
    term: 'واژه‌ها',
    claim: 'ادعاهای گزارش‌ها',
    page: 'دربارهٔ این سایت',
    source: 'منابع',
  },
  claim: '{report}، {id}: {verdict}',
};
