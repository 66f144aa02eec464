import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Step } from './journey.ts';

/** In milliseconds: long, because a busy machine is no fault. */
const PATIENCE = { timeout: 30_000 };
const FILES = 'dist/files';

/** Opens a file from the disk, and brings its first exhibit to life. */
async function awake(page: Page, path: string): Promise<void> {
  await page.goto(pathToFileURL(resolve(path)).href, { waitUntil: 'load' });
  await page.waitForSelector('html:not(.waking) [data-exhibit]', PATIENCE);
  await page.$eval('[data-exhibit]', (one) => one.dispatchEvent(new Event('pointerover', { bubbles: true })));
  await page.waitForSelector('[data-exhibit][data-live="true"]', PATIENCE);
}

let folder: string | undefined;
/** The stick, unpacked once. */
function unpacked(): string {
  if (folder === undefined) {
    folder = mkdtempSync(join(tmpdir(), 'stick-'));
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(FILES, 'who-holds-the-key.zip'))))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  }
  return join(folder, 'who-holds-the-key');
}

/** What people pass on, opened from a disk. */
export const FROM_DISK: readonly Step[] = [
  { name: 'file: a chapter from the disk, alive', go: ({ page }) => awake(page, join(FILES, 'the-order.fa.html')) },
  {
    name: 'file: the whole site in one, and its search',
    async go({ page }) {
      await awake(page, join(FILES, 'who-holds-the-key.en.html'));
      await page.evaluate(() => (location.hash = '/search/'));
      await page.waitForSelector('input[type="search"]', PATIENCE);
      await page.type('input[type="search"]', 'pre-key');
      await page.waitForSelector('.results a', PATIENCE);
    },
  },
  {
    name: 'file: a lesson, its slides and the speaker’s view',
    async go({ page }) {
      const address = pathToFileURL(resolve(FILES, 'lesson-one-lesson.en.html')).href;
      await page.goto(`${address}?page=/present/one-lesson/`, { waitUntil: 'load' });
      await page.waitForSelector('.deck.ready', PATIENCE);
      await page.keyboard.press('PageDown');
      await page.waitForFunction(() => location.hash.length > 2, PATIENCE);
      await page.goto(`${address}?page=/present/one-lesson/speaker/#/4`, { waitUntil: 'load' });
      const frame = await (await page.waitForSelector('.now iframe', PATIENCE))?.contentFrame();
      await frame?.waitForFunction(
        () => [...document.querySelectorAll('.slides > section')].findIndex((one) => one.matches('.present')) === 4,
        PATIENCE,
      );
    },
  },
  {
    name: 'stick: a page from the disk, alive',
    go: ({ page }) => awake(page, join(unpacked(), 'fa/chapters/the-order/index.html')),
  },
];
