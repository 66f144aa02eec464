import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FILES, open, wakeAll } from './copied.ts';
import { expect, test } from './test.ts';

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
