import type { lost as en } from '../en/lost.ts';

/** What a reader is told where a script of an exhibit could not be had, in Persian. */
export const lost: typeof en = {
  lost: {
    says: 'بخشی از این طرح بار نشد و برای همین همه چیزِ آن پاسخ نمی‌دهد. آنچه نشان می‌دهد درست است و پیوندهایش کار می‌کنند.',
    again: 'دوباره امتحان کنید',
  },
};
