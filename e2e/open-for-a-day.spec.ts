import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, nothingToDo, test } from './test.ts';

const { FULL } = process.env;
/** As many changes as somebody makes who leaves a tab open for a day. */
const CHANGES = FULL ? 1000 : 100;

for (const id of FULL ? Object.keys(EXHIBITS) : ['move-the-server', 'who-knows-whom'])
  test(`${id}: after ${CHANGES} changes the page holds no more than before`, async ({ page, context }) => {
    test.setTimeout(600_000);
    await page.goto(`exhibits/${id}/`);
    const exhibit = page.locator('[data-exhibit]');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    const browser = await context.newCDPSession(page);
    await browser.send('Performance.enable');
    const held = async () => {
      await page.evaluate(nothingToDo);
      await browser.send('HeapProfiler.collectGarbage');
      const { metrics } = await browser.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
    };
    /** Goes through the named situations in turn. */
    const change = (times: number): Promise<void> =>
      exhibit.evaluate(async (root, count) => {
        const all = [...root.querySelectorAll<HTMLElement>('nav a')];
        for (let at = 0; at < count; at++) {
          all[at % all.length]?.click();
          await new Promise(requestAnimationFrame);
        }
      }, times);
    // What is kept on purpose, such as cases that were worked out, is there after some rounds.
    await change(CHANGES / 2);
    const before = await held();
    await change(CHANGES);
    const after = await held();
    expect(after.nodes).toBeLessThan(before.nodes * 1.1 + 100);
    expect(after.listeners).toBeLessThan(before.listeners * 1.1 + 20);
    expect(after.bytes).toBeLessThan(before.bytes + 2_000_000);
  });
