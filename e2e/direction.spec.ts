import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, looking as test } from './test.ts';

/** Bytes in hexadecimal, and security codes in groups of five, in whichever digits. */
const IN_A_ROW = String.raw`(?:[0-9a-f]{2}(?: [0-9a-f]{2})+(?![0-9a-f])|[0-9۰-۹]{5}(?:[ \u00a0]+[0-9۰-۹]{5})+)`;

/** Where bytes and codes are to be seen; every other exhibit is looked at where its page begins. */
const WHERE: Partial<Record<string, string>> = {
  'key-check': 'false-key/',
  'ends-and-backups': 'end-to-end-backup/',
  'who-can-change-what': 'one-word/',
};

/**
 * In Persian a row of bytes has to run from left to right all the same. Whatever makes it so (`bdi`, `dir`, a style, in HTML or in
 * a drawing), what counts is where the glyphs stand: the second of a row to the right of the first.
 */
for (const { id } of Object.values(EXHIBITS))
  test(`bytes and codes stand in their order in Persian: ${id}`, async ({ page }) => {
    await page.goto(`fa/exhibits/${id}/${WHERE[id] ?? ''}`);
    await expect(page.locator(`[data-exhibit="${id}"]`).first()).toBeVisible();
    const { turned, seen } = await page.evaluate((pattern) => {
      const found: string[] = [];
      let rows = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        if (node.parentElement?.checkVisibility() !== true) continue;
        for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
          const parts = [...match[0].matchAll(/[^ \u00a0]+/gu)];
          const boxes = parts.map(({ index, 0: part }) => {
            const range = document.createRange();
            range.setStart(node, match.index + index);
            range.setEnd(node, match.index + index + part.length);
            return range.getBoundingClientRect();
          });
          rows += 1;
          boxes.forEach((box, index) => {
            const next = boxes[index + 1];
            const onOneLine = next && Math.abs(next.top - box.top) < box.height / 2;
            if (next && onOneLine && box.width > 0 && next.left < box.left) found.push(match[0].slice(0, 40));
          });
        }
      }
      return { turned: [...new Set(found)], seen: rows };
    }, IN_A_ROW);
    expect(turned).toEqual([]);
    if (Object.hasOwn(WHERE, id) || ['move-the-server', 'message-journey'].includes(id))
      expect(seen).toBeGreaterThan(0);
  });
