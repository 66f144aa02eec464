import type { placements as english } from '../en/placements.ts';

export const placements: typeof english = {
  dataLegend: 'داده‌ها و سرورها',
  data: { abroad: 'خارج از ایران', 'in-country': 'در ایران', both: 'در هر دو سو' },
  keysLegend: 'کلیدهای سرویس',
  keys: { abroad: 'خارج از ایران', 'in-country': 'در ایران', split: 'در هر سو یک نیمه' },
};
