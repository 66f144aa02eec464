/* Tries keys away from the page's own thread. Ended from outside, or with the key. */
import { searching, type Order } from './searching.ts';

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  for (const report of searching(data)) {
    if (!report) continue;
    postMessage(report);
    if (report.seed) return;
    // A browser waits for the end of what is being done before it ends a worker, two seconds at the most.
    await new Promise((resolve) => setTimeout(resolve));
  }
});
