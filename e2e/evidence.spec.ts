import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const MESSAGE = 'The café on the corner, at eight. سلام!';
const HAS_TOOLS =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0 &&
  spawnSync('openssl', ['version']).status === 0;

/** The exhibit with the disks taken, and a message of the reader's own. */
async function write(page: Page, address = 'exhibits/move-the-server/data-moves/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-exhibit="move-the-server"]')).toHaveAttribute('data-live', 'true');
  await page.locator('textarea').first().fill(MESSAGE);
}

async function save(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the evidence' }).click();
  expect((await download).suggestedFilename()).toBe('evidence-move-the-server.json');
  return readFile(await (await download).path(), 'utf8');
}

test('the evidence holds the bytes on the screen, and the script opens the typed message', async ({ page }) => {
  await write(page);
  const saved = await save(page);
  const shown = (await page.locator('td .bytes').allTextContents()).map((bytes) => bytes.replace(/[^0-9a-f]/g, ''));
  expect(shown.length).toBeGreaterThan(2);
  for (const bytes of shown) expect(saved).toContain(bytes);
  await expect(page.getByRole('status').filter({ hasText: 'evidence-move-the-server.json' })).toBeVisible();

  if (HAS_TOOLS) {
    const opened = spawnSync('python3', ['public/evidence/open.py', '--json', '-'], { input: saved, encoding: 'utf8' });
    expect(opened.stderr).toBe('');
    expect(opened.status).toBe(0);
    expect(opened.stdout).toContain(MESSAGE);
  } else test.info().annotations.push({ type: 'script not run', description: 'there is no python3, or no openssl' });
});

for (const address of ['group-fanout/ghost-member/', 'ends-and-backups/end-to-end-backup/'])
  test(`the bytes on the cards are in the evidence: ${address}`, async ({ page }) => {
    await page.goto(`exhibits/${address}`);
    const exhibit = page.locator('[data-exhibit][data-live="true"]');
    await exhibit.waitFor();
    const shown = (await exhibit.innerText()).match(/(?:[0-9a-f]{2} ){2,}[0-9a-f]{2}/)?.[0].replaceAll(' ', '') ?? '';
    expect(shown.length).toBeGreaterThan(5);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the evidence' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain(shown);
  });

test('where nothing can be saved, the same stands there as text, and where it is explained is a link', async ({
  page,
}) => {
  await write(page);
  await page.getByRole('button', { name: 'Show it as text instead' }).click();
  const field = page.getByRole('textbox', { name: /The same as text/ });
  const text = await field.inputValue();
  expect(text).toBe(await save(page));
  await page.locator('summary', { hasText: 'Open it with ordinary tools' }).click();
  const script = page.getByRole('link', { name: 'open.py' });
  const source = await page.request.get((await script.getAttribute('href')) ?? '');
  expect(await source.text()).toBe(await readFile('public/evidence/open.py', 'utf8'));
  await page.getByRole('link', { name: /What is in the file/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence you can check');
});

for (const lang of ['en', 'fa'])
  test(`the page of the evidence offers an example that opens to what it says (${lang})`, async ({ page }) => {
    await page.goto(lang === 'en' ? 'evidence/' : 'fa/evidence/');
    const words = await page.locator('#words samp').textContent();
    const example = page.locator(`a[href$="example.${lang}.json"]`);
    const report = await page.request.get((await example.getAttribute('href')) ?? '');
    const { bytes } = (await report.json()) as { bytes: Record<string, { hex: string }> };
    expect(Buffer.from(bytes['in-flight']?.hex ?? '', 'hex').toString()).toBe(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
