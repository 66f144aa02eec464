import type { share as en } from '../en/share.ts';

/** The words of the button in an exhibit's bar that leads to passing it on, in Persian. */
export const share: typeof en = {
  passOn: {
    open: 'هم‌رسانی',
    failed: 'آنچه برای این کار لازم است بار نشد. وقتی شبکه بود دوباره امتحان کنید.',
  },
};
