import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anchorOf, brokenLinks, FILES, open, SITE, wakeAll } from './copied.ts';
import { expect, test } from './test.ts';

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
