import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Step, touched } from './journey.ts';

/** In milliseconds: long, because a busy machine is no fault. */
const PATIENCE = { timeout: 30_000 };
const FILES = 'dist/files';

/**
 * Opens a file from the disk as a double-click does, and lets somebody act in it.
 * @param beside the folder of the files that belong to it, where it is not alone
 * @throws where it asks for anything else
 */
async function fromDisk(page: Page, path: string, act: () => Promise<void>, beside?: string): Promise<void> {
  const own = pathToFileURL(resolve(beside ?? path)).href;
  const asked: string[] = [];
  const listen = (request: HTTPRequest): void => {
    if (!/^(?:data|blob|about):/.test(request.url()) && !request.url().startsWith(own)) asked.push(request.url());
  };
  page.on('request', listen);
  await page.goto(pathToFileURL(resolve(path)).href, { waitUntil: 'load' });
  await act();
  page.off('request', listen);
  if (asked.length > 0) throw new Error(`asked for ${asked.join(', ')}`);
}

/** Brings the first exhibit of the page to life. */
async function alive(page: Page): Promise<void> {
  await page.waitForSelector('html:not(.waking) [data-exhibit]', PATIENCE);
  await page.waitForFunction(touched, PATIENCE);
}

/** Goes one step of the walk of the page's first exhibit. */
async function walked(page: Page): Promise<void> {
  await alive(page);
  const before = await page.$eval('[data-exhibit]', (one) => one.getAttribute('data-scenario'));
  await page.$eval('[data-exhibit] nav button.primary', (button) => (button as HTMLElement).click());
  await page.waitForFunction(
    (was: string | null) => document.querySelector('[data-exhibit]')?.getAttribute('data-scenario') !== was,
    PATIENCE,
    before,
  );
}

/** Carries the first service's server over the border, then its key: what lies on the desk is sealed, then readable. */
async function carriedOver(page: Page): Promise<void> {
  await alive(page);
  const [server, key] = ['.lane .handle[role="button"]', '.lane .handle:is([aria-label*="key"], [aria-label*="کلید"])'];
  for (const [handle, verdict] of [
    [server, 'sealed'],
    [key, 'readable'],
  ] as const) {
    await page.$eval(handle, (one) => (one as SVGElement).focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.slips [data-item="stored-text"][data-verdict="${verdict}"]`, PATIENCE);
  }
}

/** Follows a link of the page that is open, and waits until what it leads to has its heading. */
async function followed(page: Page, selector: string): Promise<void> {
  const before = await page.$eval('h1', (heading) => heading.textContent);
  await page.$eval(selector, (link) => (link as HTMLElement).click());
  await page.waitForFunction(
    (was: string | null) => {
      const heading = document.querySelector('h1')?.textContent ?? was;
      return heading !== was;
    },
    PATIENCE,
    before,
  );
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

const siteSteps = (['en', 'fa'] as const).map((lang): Step => {
  const root = lang === 'en' ? '' : `/${lang}`;
  const at = (page: Page, path: string): Promise<string> =>
    page.evaluate((hash: string) => (location.hash = hash), `${root}/${path}`);
  return {
    name: `file: the whole site in one (${lang}), a chapter by its link, and its search`,
    go: ({ page }) =>
      fromDisk(page, join(FILES, `who-holds-the-key.${lang}.html`), async () => {
        await carriedOver(page);
        await followed(page, `a[href="#${root}/chapters/three-questions/"]`);
        await walked(page);
        await at(page, 'search/');
        await page.waitForSelector('input[type="search"]', PATIENCE);
        await page.type('input[type="search"]', lang === 'en' ? 'pre-key' : 'پیش‌کلید');
        await page.waitForSelector('.results a', PATIENCE);
        await followed(page, '.results a');
      }),
  };
});

/** The stick, as somebody opens it who double-clicks its first page. */
const stickSteps = (['', 'fa/'] as const).map((lang): Step => ({
  name: `stick: its first page (${lang || 'en/'}), a chapter by its link, slides`,
  async go({ page }) {
    const at = (path: string): string => join(unpacked(), lang, path);
    const act = async (): Promise<void> => {
      await carriedOver(page);
      await followed(page, 'a[href$="chapters/three-questions/index.html"]');
      await walked(page);
    };
    await fromDisk(page, at('index.html'), act, unpacked());
    await fromDisk(page, at('present/one-minute/index.html'), () => turned(page), unpacked());
  },
}));

/** Turns to the next slide. */
async function turned(page: Page): Promise<void> {
  await page.waitForSelector('.deck.ready', PATIENCE);
  const before = await page.evaluate(() => location.hash);
  await page.keyboard.press('PageDown');
  await page.waitForFunction((was: string) => location.hash !== was, PATIENCE, before);
}

/** Files with the map in them: the name of its step, and the path. */
const MAPS = ['', 'fa/'].flatMap((lang) => [
  [
    `file: a saved exhibit (${lang || 'en/'}), the server and the key carried over`,
    `dist/${lang}embed/move-the-server/whole.html`,
  ],
  [`file: a saved chapter (${lang || 'en/'}), the same`, join(FILES, `the-order.${lang.slice(0, 2) || 'en'}.html`)],
]) as [name: string, path: string][];

/** The same for an engine that has no library here, with their addresses. */
export const CARRIED_OVER = MAPS.map(([name, path]) => [name, pathToFileURL(resolve(path)).href] as const);

/** What people pass on, opened from a disk, by a double-click: somebody acts in it, and it asks for nothing. */
export const FROM_DISK: readonly Step[] = [
  ...MAPS.map(([name, path]): Step => ({ name, go: ({ page }) => fromDisk(page, path, () => carriedOver(page)) })),
  ...siteSteps,
  {
    name: 'file: a lesson, its slides and the speaker’s view',
    async go({ page }) {
      const address = pathToFileURL(resolve(FILES, 'lesson-one-lesson.en.html')).href;
      await page.goto(`${address}?page=/present/one-lesson/`, { waitUntil: 'load' });
      await turned(page);
      await page.goto(`${address}?page=/present/one-lesson/speaker/#/4`, { waitUntil: 'load' });
      const frame = await (await page.waitForSelector('.now iframe', PATIENCE))?.contentFrame();
      await frame?.waitForFunction(
        () => [...document.querySelectorAll('.slides > section')].findIndex((one) => one.matches('.present')) === 4,
        PATIENCE,
      );
    },
  },
  ...stickSteps,
];
