import type { FrameLocator, Page } from '@playwright/test';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, test } from './test.ts';

const FRAME = 'embed/move-the-server/';

/** A page of somebody else's: an address of this host that the test answers itself. */
async function blog(page: Page, body: string, head = ''): Promise<void> {
  await page.route('**/a-blog/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8">${head}<body style="margin:0">${body}`,
    }),
  );
  await page.goto('a-blog/');
}
const alive = async (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
const at = (baseURL: string | undefined, path: string): string => new URL(path, baseURL).href;

test('what a reader chooses in a frame takes no step of Back from the page, and no focus comes unasked', async ({
  page,
  baseURL,
}) => {
  await blog(page, `<input autofocus><iframe src="${at(baseURL, FRAME)}" width="700" height="900"></iframe>`);
  const frame = page.frameLocator('iframe');
  await alive(frame);
  await expect(page.locator('input')).toBeFocused();
  const before = await page.evaluate(() => history.length);
  for (const name of ['The data moves', 'The keys follow', 'Copies in both', 'The phone is seized'])
    await frame.getByRole('link', { name }).click();
  await expect(frame.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'phone-seized');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test.describe('no white box', () => {
  for (const theme of ['', 'light', 'dark'])
    for (const host of ['light', 'dark'])
      for (const device of ['light', 'dark'] as const)
        test(`frame “${theme || 'as the page'}”, page ${host}, device ${device}`, async ({ page, baseURL }) => {
          await page.emulateMedia({ colorScheme: device });
          const query = theme && `?theme=${theme}`;
          await blog(
            page,
            `<iframe data-who-holds-the-key src="${at(baseURL, FRAME)}${query}" width="700" height="900"></iframe>
             <script async src="${at(baseURL, 'v1/key-exhibit.js')}"></script>`,
            `<style>:root { color-scheme: ${host} } body { background: ${host === 'dark' ? '#15181f' : '#fff'} }</style>`,
          );
          const frame = page.frameLocator('iframe');
          await alive(frame);
          const wanted = theme || host;
          const ground = wanted === 'dark' ? 'rgb(18, 21, 29)' : 'rgb(250, 247, 240)';
          await expect(frame.locator('html')).toHaveCSS('background-color', ground);
          // What is painted, not only what is said: a corner of the frame.
          const box = await page.locator('iframe').boundingBox();
          const corner = { x: (box?.x ?? 0) + 3, y: (box?.y ?? 0) + 3, width: 1, height: 1 };
          const picture = (await page.screenshot({ clip: corner })).toString('base64');
          const painted = await page.evaluate(async (png) => {
            const image = new Image();
            image.src = `data:image/png;base64,${png}`;
            await image.decode();
            const brush = document.createElement('canvas').getContext('2d');
            brush?.drawImage(image, 0, 0);
            const [red, green, blue] = brush?.getImageData(0, 0, 1, 1).data ?? [];
            return `rgb(${red}, ${green}, ${blue})`;
          }, picture);
          expect(painted).toBe(ground);
        });
});

test('a page that changes its colours takes its exhibits along', async ({ page, baseURL }) => {
  await blog(
    page,
    `<key-exhibit name="move-the-server"></key-exhibit><script src="${at(baseURL, 'v1/key-exhibit.js')}"></script>`,
    '<style>body { background: #fff } .night { background: #111 }</style>',
  );
  const frame = page.frameLocator('key-exhibit iframe');
  await alive(frame);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => document.body.classList.add('night'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the tag shows its state, fits, follows its attributes, and tells what is chosen', async ({ page, baseURL }) => {
  await blog(
    page,
    `<key-exhibit name="move-the-server" lang="fa" state="data=in-country&amp;keys=in-country" hide="title" height="500">
       <a href="#">Move the server</a></key-exhibit>
     <script>heard = [];
       for (const type of ['ready', 'state'])
         document.querySelector('key-exhibit').addEventListener(type, ({ detail }) => heard.push([type, detail]));
     </script>
     <script async src="${at(baseURL, 'v1/key-exhibit.js')}"></script>`,
  );
  const frame = page.frameLocator('key-exhibit iframe');
  await alive(frame);
  await expect(frame.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');
  await expect(frame.locator('h1')).toBeHidden();
  await expect(page.locator('key-exhibit iframe')).toHaveAttribute('title', 'Move the server');
  await expect(page.locator('key-exhibit iframe')).not.toHaveCSS('height', '500px');
  await frame.locator('nav a').first().click();
  await expect
    .poll(() => page.evaluate('heard'))
    .toEqual([
      ['ready', { exhibit: 'move-the-server', state: '?data=in-country&keys=in-country', scenario: 'keys-follow' }],
      ['state', { exhibit: 'move-the-server', state: '', scenario: 'before-order' }],
    ]);
  await page.locator('key-exhibit').evaluate((tag) => tag.setAttribute('name', 'timeline'));
  await expect(page.frameLocator('key-exhibit iframe').locator('[data-exhibit="timeline"]')).toBeVisible();
});

test('two thousand hostile messages change nothing', async ({ page, baseURL }) => {
  await blog(
    page,
    `<iframe data-who-holds-the-key src="${at(baseURL, FRAME)}?data=both" width="700" height="900"></iframe>
     <script src="${at(baseURL, 'v1/key-exhibit.js')}"></script>`,
  );
  const frame = page.frameLocator('iframe');
  await alive(frame);
  const state = (): Promise<unknown> =>
    frame
      .locator('html')
      .evaluate((html) => [html.dataset['theme'], location.search, document.querySelector('.caption')?.textContent]);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  const before = await state();
  await page.evaluate(async () => {
    const inside = document.querySelector('iframe')?.contentWindow;
    const ours = 'who-holds-the-key:';
    const evil = [
      null,
      7,
      'dark',
      [],
      { type: `${ours}theme` },
      { type: `${ours}theme`, theme: '<b>' },
      { type: `${ours}state`, state: '?data=abroad' },
      { type: `${ours}ask` },
      { message: 'ready' },
      { message: 'ready', secret: 'x' },
      { type: `${ours}height`, height: 1e9 },
    ];
    for (let count = 0; count < 2000; count++) {
      inside?.postMessage(evil[count % evil.length], '*');
      postMessage(evil[count % evil.length], '*');
    }
    await new Promise((later) => setTimeout(later, 0));
  });
  await frame.getByRole('link', { name: 'The keys follow' }).click();
  await expect(frame.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');
  await frame.getByRole('link', { name: 'Copies in both' }).click();
  await expect(frame.locator('[data-exhibit]')).not.toHaveAttribute('data-scenario', 'keys-follow');
  expect((await page.locator('iframe').boundingBox())?.height).toBeLessThanOrEqual(1000);
  expect(before).toContain('light');
});

test('fifty on a page: only those near the reader are asked for, and each gets its own height', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().includes('/embed/') && asked.push(request.url())));
  const one = (number: number): string => `<p>${number}</p>
    <iframe data-who-holds-the-key loading="lazy" src="${at(baseURL, 'embed/timeline/')}" width="100%" height="990"></iframe>`;
  await blog(
    page,
    `${Array.from({ length: 50 }, (_, index) => one(index)).join('')}<script async src="${at(baseURL, 'v1/key-exhibit.js')}"></script>`,
  );
  await alive(page.frameLocator('iframe >> nth=0'));
  await expect(page.locator('iframe').first()).not.toHaveCSS('height', '990px');
  expect(asked.length).toBeLessThan(10);
  await page.locator('iframe').nth(49).scrollIntoViewIfNeeded();
  await alive(page.frameLocator('iframe >> nth=49'));
  await expect(page.locator('iframe').nth(49)).not.toHaveCSS('height', '990px');
  expect(asked.length).toBeLessThan(50);
});

/** Where nothing is lazy, a page of fifty takes a third of a minute. */
const PLAIN = process.env['FULL'] ? 50 : 6;

test(`${PLAIN} plain frames on a page, all asked for at once: each is there, and the last can be used`, async ({
  page,
  baseURL,
}) => {
  const ids = Object.keys(EXHIBITS);
  const frames = Array.from({ length: PLAIN }, (_, index) => ids[index % ids.length]).map(
    (id) => `<iframe src="${at(baseURL, `embed/${id}/`)}" width="700" height="900"></iframe>`,
  );
  await blog(page, frames.join(''));
  for (let number = 0; number < PLAIN; number += 1)
    await expect(page.frameLocator(`iframe >> nth=${number}`).locator('[data-exhibit] .alternative')).toHaveText(
      /\S{3}/,
    );
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  const last = page.frameLocator('iframe >> nth=-1');
  await alive(last);
  const next = last.locator('nav a:not([aria-current])').first();
  const title = (await next.textContent()) ?? '';
  await next.click();
  await expect(last.locator('nav a[aria-current="true"]')).toHaveText(title);
});

test.describe('links in a sandbox', () => {
  const sandboxed = (src: string, allow = 'allow-scripts'): string =>
    `<iframe sandbox="${allow}" src="${src}" width="700" height="900"></iframe>
     <script>heard = []; addEventListener('message', ({ data }) => data.message === 'link' && heard.push(data))</script>`;
  const link = (page: Page) => page.frameLocator('iframe').getByRole('link', { name: /full exhibit/ });

  test('without a way out the address is shown, and WordPress is asked in its words', async ({ page, baseURL }) => {
    await blog(page, sandboxed(`${at(baseURL, FRAME)}?data=both#?secret=aB3dE6gH9j`));
    // The browser says that it blocked the window: that is what is tested here.
    page.on('console', () => undefined);
    await alive(page.frameLocator('iframe'));
    await link(page).evaluate((one: HTMLElement) => {
      window.open = () => null;
      one.click();
    });
    await expect(page.frameLocator('iframe').locator('.address')).toContainText('/exhibits/move-the-server/?data=both');
    expect(await page.evaluate('heard')).toEqual([
      { message: 'link', value: expect.stringContaining('/exhibits/move-the-server/?data=both'), secret: 'aB3dE6gH9j' },
    ]);
  });

  test('where windows are allowed it opens one', async ({ page, baseURL }) => {
    await blog(page, sandboxed(at(baseURL, FRAME), 'allow-scripts allow-popups allow-popups-to-escape-sandbox'));
    await alive(page.frameLocator('iframe'));
    await link(page).evaluate((one: HTMLAnchorElement, origin) => {
      // The site's public address may be nobody's here.
      one.href = `${origin}exhibits/`;
    }, baseURL ?? '');
    const opening = page.waitForEvent('popup');
    await link(page).click();
    expect((await opening).url()).toContain('/exhibits/');
  });
});

test('every exhibit and situation says how to embed it, as HTML and as something that plays', async ({ request }) => {
  for (const path of ['exhibits/key-check/', 'fa/exhibits/move-the-server/keys-follow/']) {
    const html = await (await request.get(path)).text();
    const found = [...html.matchAll(/application\/json\+oembed" href="[^"]*?(\/oembed\/[^"]+)"/g)].map(
      ([, one]) => one ?? '',
    );
    expect(found).toHaveLength(2);
    const [rich, video] = (await Promise.all(found.map(async (one) => (await request.get(one)).json()))) as Record<
      string,
      string
    >[];
    expect(rich).toMatchObject({ version: '1.0', type: 'rich' });
    expect(video).toMatchObject({ version: '1.0', type: 'video' });
    expect(rich?.['html']).toMatch(/^<blockquote>/);
    expect(video?.['html']).toMatch(/^<iframe [^]*<\/iframe>$/);
    expect(html).toContain('<meta name="twitter:card" content="player">');
    expect(html).toMatch(/<meta name="twitter:player" content="https?:[^"]+\/embed\/[^"]+">/);
  }
});
