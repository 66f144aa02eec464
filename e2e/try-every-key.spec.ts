import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const PAGE = 'exhibits/try-every-key/';
const FRAME = 'embed/try-every-key/';

const statistic = (where: Page | FrameLocator, name: string) =>
  where.locator('dl > div').filter({ hasText: name }).locator('dd');
/** The first number of a statistic. */
const number = async (where: Page | FrameLocator, name: string): Promise<number> =>
  Number.parseFloat((await statistic(where, name).innerText()).replaceAll(',', ''));
const opened = (where: Page | FrameLocator) => where.locator('.card.readable');
const button = (where: Page | FrameLocator, name: string) => where.getByRole('button', { name, exact: true });
const scenario = (page: Page, name: string) => page.locator('[data-exhibit] nav').getByRole('link', { name });
const alive = (where: Page | FrameLocator) =>
  expect(where.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');

for (const [scenario, keys] of [
  ['eight-bits', 256],
  ['sixteen-bits', 65_536],
] as const)
  test(`${scenario}: really finds the key, and opens what was typed`, async ({ page }) => {
    await page.goto(`${PAGE}${scenario}/`);
    await alive(page);
    const sealed = page.locator('.card.sealed');
    const before = await sealed.innerText();
    await page.getByLabel('Sara writes').fill('Only the key can tell');
    await expect(sealed).not.toHaveText(before);
    await expect(opened(page)).toHaveCount(0);
    await button(page, 'Try every key').click();
    await expect(opened(page)).toHaveText('Only the key can tell', { timeout: 30_000 });
    await expect(page.locator('p.spoken')).toContainText('The message says: Only the key can tell');
    expect(await number(page, 'Keys to try')).toBe(keys);
    expect(await number(page, 'Tried')).toBeGreaterThan(0);
    expect(await number(page, 'Tried')).toBeLessThanOrEqual(keys);

    const download = page.waitForEvent('download');
    await button(page, 'Download the evidence').click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(saved).toContain((await sealed.innerText()).replace(/[^0-9a-f]/g, ''));

    await button(page, 'Again, with a new key').click();
    await expect(opened(page)).toHaveText('Only the key can tell', { timeout: 30_000 });
  });

test('24 bits: the page answers meanwhile, stops, goes on, and puts the measured speed on the scale', async ({
  page,
}) => {
  await page.goto(`${PAGE}twenty-four-bits/`);
  await alive(page);
  await button(page, 'Try every key').click();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(() => number(page, 'Tried')).toBeGreaterThan(0);
  // The worker searches, and the page draws meanwhile: ten frames, in which the search goes on.
  const meanwhile = await number(page, 'Tried');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  await expect.poll(() => number(page, 'Tried')).toBeGreaterThan(meanwhile);

  // A shorter run tells no speed.
  await expect(statistic(page, 'Keys a second')).not.toHaveText('–');
  await button(page, 'Stop').click();
  const tried = await number(page, 'Tried');
  // The worker is ended, and with it all that could be told.
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await number(page, 'Tried')).toBe(tried);
  await scenario(page, 'All 256 bits').click();
  await expect(page.locator('table')).toContainText('Your machine');
  await expect(page.locator('tr[data-target="128"]')).toContainText('to the power of');

  await scenario(page, '24 bits').click();
  await button(page, 'Go on').click();
  await expect.poll(() => number(page, 'Tried')).toBeGreaterThan(tried);
  // Another number of bits is another search: this one is given up, and its worker ended.
  await scenario(page, '8 bits').click();
  await expect(statistic(page, 'Tried')).toHaveText('–');
  await expect.poll(() => page.workers().length).toBe(0);
});

test('searches in a worker within a sandboxed frame too, and without one where there is none', async ({
  page,
  baseURL,
}) => {
  const src = new URL(`${FRAME}?bits=12`, baseURL).href;
  await page.route('**/a-blog/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" src="${src}" height="900"></iframe>`,
    }),
  );
  for (const withWorkers of [true, false]) {
    if (!withWorkers) await page.addInitScript('delete globalThis.Worker');
    let workers = 0;
    page.on('worker', () => (workers += 1));
    await page.goto('a-blog/');
    const frame = page.frameLocator('iframe');
    await alive(frame);
    await button(frame, 'Try every key').click();
    await expect(opened(frame)).toHaveText('Tomorrow at five, by the old bridge.', { timeout: 30_000 });
    expect(workers).toBe(withWorkers ? 1 : 0);
  }
});
