import type { word as english } from '../en/word.ts';

export const word: typeof english = {
  word: {
    timing: 'شاید از زمان‌ها پیدا شود',
    operator: { short: 'به گفتهٔ خودش', long: 'به گفتهٔ خود شرکت' },
    ours: { short: 'فرض ما', long: 'بنا بر فرض ما' },
  },
};
