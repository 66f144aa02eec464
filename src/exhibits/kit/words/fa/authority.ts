import type { authority as english } from '../en/authority.ts';

export const authority: typeof english = {
  powersLegend: 'مقام‌ها',
  describe: {
    nothing: 'هیچ کاری نمی‌کنند',
    situation: 'جای داده‌ها: {data}. جای کلیدها: {keys}. مقام‌ها {powers}.',
  },
};
