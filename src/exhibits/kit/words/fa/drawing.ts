import type { drawing as english } from '../en/drawing.ts';

export const drawing: typeof english = {
  newKeys: 'ساختن کلیدهای تازه',
  keysBuilt: 'با کلیدهای واقعی مهروموم شده است؛ کلیدها هنگام ساخت این صفحه درست شده‌اند.',
  keysFresh: 'در همین صفحه، با کلیدهایی که همین حالا ساخته شد، مهروموم شده است. آنچه می‌نویسید از صفحه بیرون نمی‌رود.',
};
