import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './test.ts';

/** Files that people pass on: opened from a disk, as they will be, with nothing to ask. */
const FILES = 'dist/files';
const SITE = process.env['SITE_URL'] ?? 'https://who-holds-the-key.example';
const BASE = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const LANGUAGES = ['en', 'fa'];

/** At most so many bytes, by the kind of file. */
const LIMITS = { exhibit: 245_000, chapter: 250_000, lesson: 3_000_000, site: 1_000_000 };
const kindOf = (name: string): keyof typeof LIMITS =>
  name.startsWith('who-holds-the-key.') ? 'site' : name.startsWith('lesson-') ? 'lesson' : 'chapter';
const all = readdirSync(FILES).filter((name) => name.endsWith('.html'));
const chapters = all.filter((name) => kindOf(name) === 'chapter');
/** Some of the chapters; in `npm run test:full` all. */
const some =
  process.env['FULL'] === '1' ? chapters : chapters.filter((name) => /^(the-order|what-happened)/.test(name));

/** Opens a file from the disk. Whatever it then asks for, besides itself, is a fault. */
async function open(page: Page, path: string, own: (url: string) => boolean = () => false): Promise<string[]> {
  const asked: string[] = [];
  const address = pathToFileURL(resolve(path)).href;
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && url.split(/[?#]/)[0] !== address && !own(url)) asked.push(url);
  });
  await page.goto(address);
  await expect(page.locator('html')).not.toHaveClass(/waking/);
  return asked;
}

/** Makes every exhibit of a page come alive, one after another, as a reader who scrolls does. */
async function wakeAll(page: Page): Promise<number> {
  const exhibits = page.locator('[data-exhibit]');
  // All of them come with the page that they stand in.
  await expect(exhibits.first()).toBeAttached();
  const count = await exhibits.count();
  for (let at = 0; at < count; at++) {
    await exhibits.nth(at).scrollIntoViewIfNeeded();
    await exhibits.nth(at).dispatchEvent('pointerover');
    await expect(exhibits.nth(at)).toHaveAttribute('data-live', 'true');
  }
  return count;
}

/** Where links of the page on the screen lead that lead nowhere: within the file, and to the site as it was built. An exhibit's own are its business. */
async function brokenLinks(page: Page, within: (href: string) => Promise<boolean>): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => {
    const others = all.filter((link) => !link.closest('[data-exhibit]') || !link.getAttribute('href')?.startsWith('#'));
    return [...new Set(others.map((link) => link.getAttribute('href') ?? ''))];
  });
  const broken: string[] = [];
  for (const href of links) {
    if (/^(?:mailto|data|blob):/.test(href)) continue;
    if (href.startsWith(SITE)) {
      const path = decodeURI(new URL(href).pathname);
      const file = join('dist', path.slice(BASE.length));
      if (!path.startsWith(BASE) || !existsSync(file.endsWith('/') ? join(file, 'index.html') : file))
        broken.push(href);
    } else if (!/^https?:/.test(href) && !(await within(href))) broken.push(href);
  }
  return broken;
}
const anchorOf = (page: Page) => async (href: string) =>
  href === '#' ||
  href.startsWith('?') ||
  (await page.locator(`[id="${decodeURIComponent(href.slice(1))}"]`).count()) > 0;

test('there is a file of every chapter, every lesson and each language, and none is too large', () => {
  const faults: string[] = [];
  for (const lang of LANGUAGES) {
    const ids = readdirSync(`content/chapters/${lang}`).map((name) => name.replace('.mdx', ''));
    const lessons = readdirSync(`content/lessons/${lang}`).map((name) => `lesson-${name.replace('.mdx', '')}`);
    for (const id of [...ids, ...lessons, 'who-holds-the-key'])
      if (!all.includes(`${id}.${lang}.html`)) faults.push(`no ${id}.${lang}.html`);
  }
  for (const name of all) {
    const { size } = statSync(join(FILES, name));
    if (size > LIMITS[kindOf(name)]) faults.push(`${name} has ${size} bytes`);
  }
  const exhibits = globSync('dist/{,fa/}embed/*/whole.html');
  expect(exhibits.length).toBeGreaterThan(20);
  for (const path of exhibits)
    if (statSync(path).size > LIMITS.exhibit) faults.push(`${path} has ${statSync(path).size} bytes`);
  expect(faults).toEqual([]);
});

for (const name of some)
  test(`${name} opens from a disk, alive and whole`, async ({ page }) => {
    const asked = await open(page, join(FILES, name));
    expect(await wakeAll(page)).toBeGreaterThan(0);
    expect(await brokenLinks(page, anchorOf(page))).toEqual([]);
    await expect(page.locator('.copy-note a').first()).toHaveAttribute('href', new RegExp(`^${SITE}`));
    expect(asked).toEqual([]);
  });

test('a chapter is saved with its exhibits as they were left, and opens so from a disk', async ({ page, context }) => {
  await page.goto('chapters/the-ways-round/');
  const exhibit = page.locator('[data-exhibit="key-check"]');
  await exhibit.dispatchEvent('pointerover');
  await expect(exhibit).toHaveAttribute('data-live', 'true');
  await exhibit.locator('nav button.primary').click();
  await expect(exhibit).toHaveAttribute('data-scenario', 'false-key');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.offer a[download]').evaluate((link: HTMLElement) => link.click()),
  ]);
  expect(saved.suggestedFilename()).toBe('the-ways-round.en.html');
  const path = join(mkdtempSync(join(tmpdir(), 'as-left-')), saved.suggestedFilename());
  await saved.saveAs(path);
  expect(statSync(path).size).toBeLessThan(LIMITS.chapter);
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  await expect(page.locator('.as-left .hash')).toHaveText(sum);

  const other = await context.newPage();
  const asked = await open(other, path);
  await expect(other.locator('[data-exhibit="key-check"]')).toHaveAttribute('data-scenario', 'false-key');
  await expect(other.locator('[data-exhibit="ends-and-backups"]')).toHaveAttribute('data-scenario', 'before');
  expect(asked).toEqual([]);
  await other.close();
});

test('an exhibit in a file answers, with real keys', async ({ page }) => {
  const asked = await open(page, join(FILES, 'the-order.en.html'));
  await wakeAll(page);
  const delivered = page.locator('.slips').first().locator('[data-item="stored-text"]');
  await page.getByRole('textbox').fill('Meet me at noon.');
  await page.getByRole('button', { name: /^Telegram server/ }).press('Enter');
  await expect(delivered).toHaveAttribute('data-verdict', 'sealed');
  await page.getByRole('button', { name: /^Telegram’s key/ }).press('Enter');
  await expect(delivered).toHaveAttribute('data-verdict', 'readable');
  await expect(delivered).toContainText('Meet me at noon.');
  expect(asked).toEqual([]);
});

test.describe('where no script runs', () => {
  test.use({ javaScriptEnabled: false });
  for (const name of ['the-order.en.html', 'the-order.fa.html', 'who-holds-the-key.fa.html'])
    test(`the text of ${name} can be read`, async ({ page }) => {
      await page.goto(pathToFileURL(join(FILES, name)).href);
      await expect(page.locator('h1').first()).toBeVisible();
      expect((await page.locator('#unscripted').innerText()).length).toBeGreaterThan(5_000);
    });
});

for (const lang of LANGUAGES)
  test(`the whole site is one file (${lang}): pages, links, states, search, back`, async ({ page }) => {
    const asked = await open(page, join(FILES, `who-holds-the-key.${lang}.html`));
    const root = lang === 'en' ? '' : `/${lang}`;
    const { pages } = await page.evaluate(
      () => JSON.parse(window.held.read('contents')) as { pages: Record<string, object> },
    );
    const inFile = (href: string): Promise<boolean> => {
      const path = /^#(\/[^?#]*)/.exec(href)?.[1] ?? '';
      return Promise.resolve(path in pages || path.replace(/[^/]+\/$/, '') in pages);
    };
    const broken: string[] = [];
    for (const path of Object.keys(pages)) {
      await page.evaluate((hash) => (location.hash = hash), path);
      await expect(page.locator('main')).toBeVisible();
      broken.push(...(await brokenLinks(page, inFile)).map((href) => `${path}: ${href}`));
    }
    expect(broken).toEqual([]);

    // A chapter by its link, and a sentence's link to an exhibit in a state.
    await page.evaluate((hash) => (location.hash = hash), `${root}/`);
    await page.locator(`a[href="#${root}/chapters/the-order/"]`).first().click();
    await expect(page.locator('h1')).toBeVisible();
    await page.evaluate((hash) => (location.hash = hash), `${root}/exhibits/move-the-server/keys-follow/`);
    await expect(page.locator('[data-exhibit="move-the-server"]')).toHaveAttribute('data-scenario', 'keys-follow');
    await page.evaluate((hash) => (location.hash = hash), `${root}/exhibits/move-the-server/?data=in-country`);
    const exhibit = page.locator('[data-exhibit="move-the-server"]');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    await expect(exhibit).toHaveAttribute('data-scenario', 'data-moves');
    await page.goBack();
    await expect(exhibit).toHaveAttribute('data-scenario', 'keys-follow');

    await page.evaluate((hash) => (location.hash = hash), `${root}/search/`);
    await page.locator('input[type="search"]').fill(lang === 'en' ? 'forward secrecy' : 'كليد');
    const first = page.locator('.results a').first();
    await expect(first).toBeVisible();
    await first.click();
    await expect(page.locator('main .search')).toHaveCount(0);
    expect(asked).toEqual([]);
  });

test('a lesson is one file: guide, slides, speaker’s view in step, sheet and key', async ({ page, context }) => {
  const path = join(FILES, 'lesson-one-lesson.en.html');
  const asked = await open(page, path);
  await page.getByRole('link', { name: 'Start the slides' }).click();
  await expect(page.locator('.slides > section.present')).toBeVisible();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('PageDown');
  await expect(page.locator('.slides [data-exhibit][data-live="true"]').first()).toBeAttached();
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('.linked')).toBeVisible();
  const now = speaker.frameLocator('.now iframe').locator('.slides > section.present h2');
  const here = page.locator('.slides > section.present h2');
  await expect(now).toHaveText((await here.textContent()) ?? '');
  for (let presses = 0; presses < 4; presses++) await speaker.keyboard.press('PageDown');
  await expect(now).toHaveText((await here.textContent()) ?? '');
  await speaker.close();

  await page.goto(pathToFileURL(resolve(path)).href);
  await page.locator('.ways a[href*="sheet/key"]').click();
  await expect(page.locator('.sheet')).toBeVisible();
  expect(await page.locator('.sheet .box').first().innerText()).not.toBe('');
  await page.getByRole('button', { name: 'Another sheet' }).click();
  await expect(page).toHaveURL(/page=.*sheet=2/);
  await page.locator('a[data-numbered]').click();
  await expect(page.locator('[data-number]').first()).toContainText('2');
  expect(await page.locator('.sheet .box').first().innerText()).toBe('');
  expect(asked).toEqual([]);
});

test.describe('the stick', () => {
  let folder = '';
  const names: string[] = [];
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stick-'));
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(FILES, 'who-holds-the-key.zip'))))) {
      names.push(name);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  });
  const at = (name: string): string => join(folder, 'who-holds-the-key', name);

  test('it holds what its list of sums says', () => {
    const sums = readFileSync(at('SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.length).toBe(names.length - 1);
    const wrong = sums.filter(
      ([sum, name]) =>
        createHash('sha256')
          .update(readFileSync(at(name ?? '')))
          .digest('hex') !== sum,
    );
    expect(wrong).toEqual([]);
  });

  test('no page of it has a link that leads nowhere, or asks for what is not beside it', () => {
    const broken: string[] = [];
    for (const name of names.filter(
      (each) => each.endsWith('.html') && !each.includes('/files/') && !each.includes('/embed/'),
    )) {
      const html = readFileSync(join(folder, name), 'utf8').replace(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1');
      for (const [, address = ''] of html.matchAll(/<[a-z][^<>]*?\s(?:href|src|data-src|data-speaker)="([^"]*)"/g)) {
        if (/^(?:https?|data|mailto):|^#|^\?/.test(address)) continue;
        const file = fileURLToPath(new URL(address.replaceAll('&amp;', '&'), pathToFileURL(join(folder, name))));
        if (!existsSync(file) || !statSync(file).isFile()) broken.push(`${name}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  for (const lang of ['', 'fa/'])
    test(`its pages are alive from the disk (${lang || 'en'})`, async ({ page }) => {
      const asked = await open(page, at(`${lang}index.html`), (url) => url.startsWith(pathToFileURL(folder).href));
      await wakeAll(page);
      await page.locator('a[href$="chapters/the-order/index.html"]').first().click();
      await expect(page).toHaveURL(/\/chapters\/the-order\/index\.html$/);
      await page.waitForLoadState();
      expect(await wakeAll(page)).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
      await page.goto(pathToFileURL(at(`${lang}exhibits/exposure-table/index.html`)).href);
      await wakeAll(page);
      await page.goto(pathToFileURL(at(`${lang}present/one-lesson/index.html`)).href);
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press('PageDown');
      await expect(page.locator('.slides [data-exhibit][data-live="true"]').first()).toBeAttached();
      expect(asked).toEqual([]);
    });
});
