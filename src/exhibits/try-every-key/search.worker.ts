/* Tries keys away from the page's own thread. Ended from outside, or with the key. */
import { searching, type Order } from './searching.ts';

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  for (const report of searching(data)) {
    if (report) postMessage(report);
    if (report?.seed) return;
  }
});
