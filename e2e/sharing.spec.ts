import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Download, Locator, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './test.ts';

const exhibitIn = (page: Page): Locator => page.locator('[data-exhibit="move-the-server"]').first();
const panel = (page: Page): Locator => page.getByRole('dialog', { name: 'Share this' });
const code = (page: Page): Locator => panel(page).locator('pre, blockquote').first();

/** Opens an exhibit's page in a state, and *Share this* on it. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await exhibitIn(page).hover();
  await expect(exhibitIn(page)).toHaveAttribute('data-live', 'true');
  await exhibitIn(page).getByRole('button', { name: 'Share this' }).click();
  await expect(panel(page)).toBeVisible();
}
async function pressed(page: Page, button: string): Promise<Download> {
  const saving = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: button }).first().click();
  return saving;
}
const OWN = 'exhibits/move-the-server/?modes=telegram-cloud,sms&powers=tap-network';

test.describe('Share this', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('asks for nothing before it is pressed, and copies what is on the screen with one more press', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('exhibits/move-the-server/');
    await exhibitIn(page).hover();
    await expect(exhibitIn(page)).toHaveAttribute('data-live', 'true');
    expect(asked.filter((one) => /\/share\/|\/v1\//.test(one))).toEqual([]);
    await exhibitIn(page).getByRole('link', { name: 'The keys follow' }).click();
    await exhibitIn(page).getByRole('button', { name: 'Share this' }).click();
    await panel(page).getByRole('button', { name: 'Copy: A link' }).click();
    await expect(panel(page).getByRole('status')).toHaveText('Copied.');
    expect(await clipboard(page)).toMatch(/^https?:\/\/[^ ]+\/exhibits\/move-the-server\/keys-follow\/$/);
  });

  test('keeps a state that has no name in each of its codes, and in their previews', async ({ page }) => {
    await opened(page, OWN);
    const state = 'modes=telegram-cloud,sms&powers=tap-network';
    await expect(code(page)).toHaveText(new RegExp(`/exhibits/move-the-server/\\?${state}$`));

    await panel(page).getByRole('button', { name: 'Copy: A frame' }).click();
    expect(await clipboard(page)).toContain(`/embed/move-the-server/?${state.replace('&', '&amp;')}"`);
    expect(await clipboard(page)).toContain('display: block');
    const frame = panel(page).frameLocator('.shown iframe');
    await expect(frame.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'own');
    await expect(frame.getByRole('region', { name: 'SMS' })).toBeVisible();

    await panel(page).getByRole('button', { name: 'Copy: A tag of its own' }).click();
    expect(await clipboard(page)).toContain(`state="${state.replace('&', '&amp;')}"`);
    await expect(panel(page).locator('key-exhibit iframe')).toHaveAttribute('src', new RegExp(`\\?modes=`));

    await panel(page)
      .getByRole('radio', { name: /A sentence/ })
      .check();
    await panel(page).getByLabel('With every verdict').check();
    await expect(code(page)).toContainText('Text message (SMS). The message already delivered: readable.');
    await expect(code(page)).toContainText(`/exhibits/move-the-server/?${state}`);
  });

  test('a figure of a situation is there in light and in dark colours, and as the reader has it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await opened(page, 'exhibits/move-the-server/data-moves/');
    await panel(page)
      .getByRole('radio', { name: /A still figure/ })
      .check();
    const [light, dark] = ['move-the-server.data-moves.en.png', 'dark/move-the-server.data-moves.en.webp'];
    const shown = panel(page).locator('figure img');
    const source = () => shown.evaluate((picture: HTMLImageElement) => picture.complete && picture.currentSrc);
    await expect(code(page)).toContainText(`pictures/${light}"`);
    await expect(code(page)).toContainText(`<source media="(prefers-color-scheme: dark)" srcset="`);
    await expect.poll(source).toContain(`pictures/${dark}`);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(source).toContain(`pictures/${light}`);
    await panel(page).getByLabel('Colours').selectOption('dark');
    await expect(code(page)).toContainText(`src="${new URL(page.url()).origin}/pictures/${dark}"`);
    await expect(code(page)).not.toContainText('<source');
    await expect.poll(source).toContain(`pictures/${dark}`);
  });

  test('language, colours, height and what is left out go into the code and the preview at once', async ({ page }) => {
    await opened(page, 'exhibits/move-the-server/keys-follow/');
    await panel(page)
      .getByRole('radio', { name: /A frame/ })
      .check();
    await panel(page).getByLabel('Language').selectOption('fa');
    await panel(page).getByLabel('Colours').selectOption('dark');
    await panel(page).getByText('What is shown, and what can be changed').click();
    await panel(page).getByLabel('Title').selectOption('left out');
    await panel(page).getByLabel('Controls').selectOption('shown, and locked');
    await panel(page).getByLabel('Height').fill('640');
    await expect(code(page)).toContainText(
      '/fa/embed/move-the-server/?data=in-country&keys=in-country&theme=dark&hide=title&lock=controls"'.replaceAll(
        '&',
        '&amp;',
      ),
    );
    await expect(code(page)).toContainText('height="640"');
    const frame = panel(page).frameLocator('.shown iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(frame.locator('h1')).toBeHidden();
    await expect(frame.locator('html')).toHaveAttribute('data-lock', 'controls');
    // In its preview it stands as high as it is.
    await expect(panel(page).locator('.shown iframe')).not.toHaveCSS('height', '640px');
  });

  test('draws the state that is on the screen, as text that stays text, and in pixels', async ({ page }, info) => {
    await opened(page, OWN);
    const svg = await pressed(page, 'Save as SVG');
    expect(svg.suggestedFilename()).toBe('move-the-server.own.en.svg');
    const text = readFileSync(await svg.path(), 'utf8');
    expect(text).toContain('>Text message (SMS)</text>');
    expect(text).toContain('>Readable</text>');
    expect(text).not.toMatch(/foreignObject|<script|https?:\/\/(?!www\.w3\.org)/);
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);

    const png = await pressed(page, 'Save as PNG');
    const file = info.outputPath('picture.png');
    await png.saveAs(file);
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // At twice the size of the page.
    expect(bytes.readUInt32BE(16)).toBe(1440);

    await panel(page)
      .getByRole('radio', { name: /A still figure/ })
      .check();
    await expect(panel(page).locator('figure img')).toHaveAttribute(
      'alt',
      /\(SMS\)\. The message already delivered: readable/,
    );
    await expect(code(page)).toContainText('src="move-the-server.own.en.png"');
  });

  test('draws what is in the picture of an exhibit, also where it can be pressed', async ({ page }) => {
    for (const [id, verdict, least] of [
      ['exposure-table', 'Readable', 3],
      ['seized-key', '20', 1],
    ] as const) {
      await page.goto(`exhibits/${id}/`);
      await page.getByRole('button', { name: 'Share this' }).click();
      const svg = readFileSync(await (await pressed(page, 'Save as SVG')).path(), 'utf8');
      expect(svg.match(new RegExp(`>[^<]*${verdict}[^<]*</text>`, 'g'))?.length ?? 0, id).toBeGreaterThanOrEqual(least);
      // Cells and cards have grounds of their own.
      expect(svg.match(/<rect /g)?.length ?? 0, id).toBeGreaterThan(20);
    }
  });

  test('saves one file that opens in the state without being asked, and tells its fingerprint', async ({
    page,
  }, info) => {
    await opened(page, OWN);
    const saved = await pressed(page, 'Save: One file');
    expect(saved.suggestedFilename()).toBe('move-the-server.own.en.html');
    const file = info.outputPath('saved.html');
    await saved.saveAs(file);
    const bytes = readFileSync(file);
    await expect(panel(page).locator('pre')).toHaveText(createHash('sha256').update(bytes).digest('hex'));
    expect(bytes.length / 1000).toBeLessThan(250);
    // Its script is folded already.
    expect(brotliCompressSync(bytes).length / 1000).toBeLessThan(105);

    const other = await page.context().newPage();
    await other.goto(pathToFileURL(file).href);
    await expect(exhibitIn(other)).toHaveAttribute('data-live', 'true');
    await expect(exhibitIn(other).getByRole('region', { name: 'SMS' })).toBeVisible();
    await expect(other.getByText(/^Saved on .* from http.*CC BY 4\.0/)).toBeVisible();
    await exhibitIn(other).getByRole('link', { name: 'The keys follow' }).click();
    await expect(exhibitIn(other)).toHaveAttribute('data-scenario', 'keys-follow');
    await other.close();
  });

  test('works by keyboard alone, gives the focus back, and has no fault that axe finds', async ({ page }) => {
    await page.goto('exhibits/move-the-server/');
    await exhibitIn(page).hover();
    await expect(exhibitIn(page)).toHaveAttribute('data-live', 'true');
    const button = exhibitIn(page).getByRole('button', { name: 'Share this' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await panel(page)
      .getByRole('radio', { name: /A link/ })
      .focus();
    await page.keyboard.press('ArrowDown');
    await expect(panel(page).getByRole('radio', { name: /A frame/ })).toBeChecked();
    await expect(panel(page).frameLocator('.shown iframe').locator('[data-live="true"]')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test('stands in a chapter too, in Persian, on a phone, and nothing of it is cut', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('fa/chapters/the-order/');
  const exhibit = page.locator('[data-exhibit]').first();
  await exhibit.getByRole('button', { name: 'هم‌رسانی' }).click();
  const dialog = page.getByRole('dialog', { name: 'هم‌رسانی' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('pre').first()).toContainText('/fa/exhibits/');
  const outside = await dialog.evaluate(
    (one) =>
      [...one.querySelectorAll('button, label, select, pre')].filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      }).length,
  );
  expect(outside).toBe(0);
});
