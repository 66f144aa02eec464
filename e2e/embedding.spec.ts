import { statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { noHand } from './no-hand.ts';
import { test as untouched, type FrameLocator, type Page, type TestInfo } from '@playwright/test';
import { FILE_TO_SAVE } from '../src/embedding/snippet.ts';
import { expect, test } from './test.ts';

const FRAME = 'embed/move-the-server/';
const SCENARIOS = [
  '',
  'The data moves',
  'The keys follow',
  'Copies in both',
  'The state runs the server',
  'The login code is caught',
  'The phone is seized',
];
const DELIVERED = 'The message already delivered';

/** A page of somebody else's: an address of this host that the test answers itself. */
async function blog(page: Page, body: string): Promise<void> {
  await page.route('**/a-blog/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><body style="margin:0">${body}
        <script>heard = []; addEventListener('message', (event) => heard.push(event.data))</script>`,
    }),
  );
  await page.goto('a-blog/');
}
const frameAt = (baseURL: string | undefined, query = ''): string => new URL(FRAME + query, baseURL).href;
const heard = (page: Page): Promise<unknown[]> => page.evaluate('heard');
const exhibitIn = (where: Page | FrameLocator) => where.locator('[data-exhibit="move-the-server"]');
const cellIn = (where: Page | FrameLocator, item: string, column = 0) =>
  where.locator('tbody').filter({ hasText: item }).locator('td').nth(column);

const slipIn = (where: Page | FrameLocator, item: string, lane: number) =>
  where.locator('.slips').nth(lane).locator(`[data-item="${item}"]`);

const PATHS = [FRAME, `fa/${FRAME}`];
const follow = (page: Page): Promise<void> =>
  page.getByRole('link', { name: /^(The keys follow|کلیدها هم می‌آیند)$/ }).click();
const expectReadable = (page: Page): Promise<void> =>
  expect(cellIn(page, '20:58').or(cellIn(page, '۲۰:۵۸')).first()).toHaveAttribute('data-verdict', 'readable');
function asked(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  return requests;
}

// Not the `test` of all others, in which a reader is there from the start.
untouched.describe('before a reader is there', () => {
  untouched.beforeEach(({ page }) => page.addInitScript(noHand));
  for (const path of PATHS)
    untouched(`/${path} is one request, and one press brings the other`, async ({ page }) => {
      const requests = asked(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(requests).toHaveLength(1);
      await follow(page);
      await expectReadable(page);
      expect(requests).toHaveLength(2);
      expect(requests[1]).toMatch(/\/frame-move-the-server\.[0-9a-f]{8}\.js$/);
    });

  untouched('a press is not lost in a sandbox, and a state in the address needs none', async ({ page, baseURL }) => {
    const requests = asked(page);
    const frame = (query = ''): string => `<iframe sandbox="allow-scripts" src="${frameAt(baseURL, query)}"></iframe>`;
    await blog(page, frame() + frame('?theme=dark') + frame('?data=in-country'));
    const shown = (at: number): FrameLocator => page.locator('iframe').nth(at).contentFrame();
    await expect(exhibitIn(shown(2))).toHaveAttribute('data-scenario', 'data-moves');
    for (const at of [0, 1]) await expect(exhibitIn(shown(at))).toHaveAttribute('data-live', 'false');
    await shown(0).getByRole('link', { name: 'The keys follow' }).click();
    await expect(exhibitIn(shown(0))).toHaveAttribute('data-scenario', 'keys-follow');
    expect(requests.filter((one) => one.endsWith('.js')).length).toBeLessThanOrEqual(2);
  });
});

test.describe('one exhibit as one file', () => {
  for (const path of PATHS)
    test(`/${path}${FILE_TO_SAVE} asks for nothing`, async ({ page }) => {
      const requests = asked(page);
      await page.goto(path + FILE_TO_SAVE);
      await expect(exhibitIn(page)).toHaveAttribute('data-live', 'true');
      await follow(page);
      await expectReadable(page);
      expect(requests).toHaveLength(1);
    });

  test('shows the state in its address, and keeps to a theme', async ({ page }) => {
    await page.goto(`${FRAME}?data=in-country&keys=in-country&theme=dark`);
    await expect(exhibitIn(page)).toHaveAttribute('data-scenario', 'keys-follow');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: 'Copies in both' }).click();
    await expect(page).toHaveURL(/\?theme=dark&data=both&keys=split$|\?data=both&keys=split&theme=dark$/);
    await expect(page.getByRole('link', { name: /full exhibit/ })).toHaveAttribute(
      'href',
      /\/exhibits\/move-the-server\/\?data=both&keys=split$/,
    );
  });

  test('opens all that lies on the desk, and shows one map at a time where it is narrow', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${FRAME}?data=in-country&keys=in-country`);
    const maps = page.locator('svg[role]').filter({ visible: true });
    await expect(maps).toHaveCount(1);
    await expect(maps).toHaveAccessibleName(/Telegram holds the key/);
    await expect(slipIn(page, 'stored-text', 0)).toHaveAttribute('data-verdict', 'readable');
    await expect(slipIn(page, 'stored-text', 1)).toHaveAttribute('data-verdict', 'absent');
    await page
      .getByRole('button', { name: /^WhatsApp/ })
      .first()
      .click();
    await expect(maps).toHaveAccessibleName(/No key to move here/);
    await expect(cellIn(page, 'Omid’s address book')).toBeHidden();
    await page.getByText('All that lies on the desk, and why').first().click();
    await expect(cellIn(page, 'Omid’s address book')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().height)).toBeLessThanOrEqual(
      1000,
    );
  });

  test('works as a copy on a disk', async ({ page, request }, info: TestInfo) => {
    const copy = info.outputPath('move-the-server.html');
    writeFileSync(copy, await (await request.get(FRAME + FILE_TO_SAVE)).body());
    await page.goto(`${pathToFileURL(copy).href}?data=in-country`);
    await expect(exhibitIn(page)).toHaveAttribute('data-scenario', 'data-moves');
    await page.getByRole('link', { name: 'The keys follow' }).click();
    await expect(cellIn(page, DELIVERED)).toContainText('Are you coming on Friday?');
    expect(statSync(copy).size).toBeGreaterThan(100_000);
  });
});

test.describe('in a sandbox that allows scripts only, as WordPress makes it', () => {
  const sandboxed = (src: string): string =>
    `<iframe sandbox="allow-scripts" security="restricted" src="${src}" width="320" height="700" style="border:0"></iframe>`;

  test('it comes alive, takes a message, and fits in 1000 pixels in every scenario', async ({ page, baseURL }) => {
    await blog(page, sandboxed(frameAt(baseURL)));
    const frame = page.frameLocator('iframe');
    await expect(exhibitIn(frame)).toHaveAttribute('data-live', 'true');
    for (const scenario of SCENARIOS) {
      if (scenario) await frame.getByRole('link', { name: scenario }).click();
      await expect(frame.locator('[aria-current]')).toHaveText(scenario || 'Before the order');
      const real = await frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
      expect(real, scenario).toBeLessThanOrEqual(1000);
      await expect
        .poll(async () =>
          (await heard(page)).findLast((data) => (data as { type?: string }).type === 'who-holds-the-key:height'),
        )
        .toEqual({ type: 'who-holds-the-key:height', id: 'move-the-server', height: real });
    }
    await frame.getByRole('link', { name: 'The keys follow' }).click();
    await expect(cellIn(frame, DELIVERED)).toContainText('Are you coming on Friday?');
    await frame.getByLabel('Sara writes').fill('A message of mine');
    await expect(cellIn(frame, DELIVERED)).toContainText('A message of mine');
  });

  test('it tells WordPress its height with the secret it was given, and again when asked', async ({
    page,
    baseURL,
  }) => {
    await blog(page, sandboxed(`${frameAt(baseURL)}#?secret=aB3dE6gH9j`));
    const told = async (): Promise<unknown[]> =>
      (await heard(page)).filter((data) => (data as { message?: string }).message === 'height');
    // As it is served, and when it has come alive if it is of another height then.
    await expect(exhibitIn(page.frameLocator('iframe'))).toHaveAttribute('data-live', 'true');
    await expect.poll(told).not.toEqual([]);
    const before = (await told()).length;
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready' }, '*'));
    await expect.poll(async () => (await told()).length).toBeGreaterThan(before);
    for (const one of await told())
      expect(one).toEqual({ message: 'height', value: expect.any(Number), secret: 'aB3dE6gH9j' });
  });

  test('it never asks for more because it was given more', async ({ page, baseURL }) => {
    await blog(page, sandboxed(frameAt(baseURL)));
    await page.evaluate(() =>
      addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
        const frame = document.querySelector('iframe');
        if (frame && data.type && data.height) frame.style.height = `${data.height + 100}px`;
      }),
    );
    const heights = async (): Promise<unknown[]> =>
      (await heard(page)).map((data) => (data as { height?: number }).height).filter(Boolean);
    // Asked again and again, it goes on telling the same: one height before it was given more, one after.
    for (let asked = 0; asked < 6; asked++) {
      const told = (await heights()).length;
      await page.evaluate(() =>
        document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready' }, '*'),
      );
      await expect.poll(async () => (await heights()).length).toBeGreaterThan(told);
    }
    expect(new Set(await heights()).size).toBeLessThanOrEqual(2);
  });
});

test.describe('the loader script', () => {
  test('gives the frame its height, and minds nobody else', async ({ page, baseURL }) => {
    const mark = `<iframe data-who-holds-the-key src="${frameAt(baseURL)}" width="100%" height="300"></iframe>`;
    const evil = `<iframe srcdoc="<script>parent.postMessage({ type: 'who-holds-the-key:height', height: 1999 }, '*')</script>" height="300"></iframe>`;
    await blog(page, `${mark}${evil}<script async src="${new URL('embed.js', baseURL).href}"></script>`);
    const frame = page.locator('[data-who-holds-the-key]');
    await expect.poll(() => frame.evaluate((one: HTMLElement) => one.style.height)).toMatch(/^[789]\d\dpx$/);
    const before = await frame.evaluate((one: HTMLElement) => one.style.height);
    // Messages come in the order in which they were sent.
    await page.evaluate(async () => {
      for (const data of [null, 7, {}, { type: 'who-holds-the-key:height', height: 5 }, 'the last'])
        postMessage(data, '*');
      await new Promise<void>((come) =>
        addEventListener('message', ({ data }) => {
          if (data === 'the last') come();
        }),
      );
    });
    const evilHeard = async (): Promise<boolean> =>
      (await heard(page)).some((data) => (data as { height?: number } | null)?.height === 1999);
    await expect.poll(evilHeard).toBe(true);
    expect(await frame.evaluate((one: HTMLElement) => one.style.height)).toBe(before);
    expect(await page.locator('[srcdoc]').evaluate((one: HTMLElement) => one.style.height)).toBe('');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the frame stands complete, and its scenarios lead to the site', async ({ page }) => {
    await page.goto(FRAME);
    await expect(slipIn(page, 'in-flight', 1)).toBeVisible();
    await page.locator('details.desk > summary').click();
    await expect(cellIn(page, 'Omid’s address book')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The keys follow' })).toHaveAttribute(
      'href',
      /^https?:\/\/.*\/exhibits\/move-the-server\/keys-follow\/$/,
    );
    await expect(page.locator('base')).toHaveAttribute('target', '_blank');
  });
});
