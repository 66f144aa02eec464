import { test as any } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lost as en } from '../src/exhibits/kit/words/en/lost.ts';
import { lost as fa } from '../src/exhibits/kit/words/fa/lost.ts';
import { expect, test } from './test.ts';

/*
 * What goes wrong on the reader's side. Where a script cannot be had, the browser says so on its console, so these tests
 * (`any`) do not demand an empty one; the others do.
 */

const SCRIPTS = /\/_astro\/[^/]+\.js(?:\?|$)|\/embed\/[^?]+\.js(?:\?|$)/;
const EXHIBIT = 'exhibits/key-custody/';

/** Nothing that a page asks for from here on comes, as when a line is cut or a server has other files. */
const noScripts = (page: Page): Promise<unknown> => page.route(SCRIPTS, (route) => route.abort());

any.describe('a script that cannot be had', () => {
  const PLACES = [
    { place: 'an exhibit’s page', path: EXHIBIT, words: en.lost },
    { place: 'an exhibit’s page in Persian', path: `fa/${EXHIBIT}`, words: fa.lost },
    { place: 'a chapter', path: 'chapters/keys-at-the-ends/', words: en.lost },
    { place: 'a frame', path: 'embed/key-custody/', words: en.lost },
  ];
  for (const { place, path, words } of PLACES)
    any(`${place} says so, and it can be asked for again`, async ({ page }) => {
      await noScripts(page);
      await page.goto(path);
      const exhibit = page.locator('[data-exhibit]').first();
      await exhibit.scrollIntoViewIfNeeded();
      await exhibit.dispatchEvent('pointerover');
      const note = exhibit.getByRole('alert').filter({ hasText: words.says });
      await expect(note).toBeInViewport();
      await page.unroute(SCRIPTS);
      await note.getByRole('button', { name: words.again }).click();
      await expect(exhibit).toHaveAttribute('data-live', 'true');
      await expect(note).toHaveCount(0);
    });

  any('what works without script works', async ({ page }) => {
    await noScripts(page);
    await page.goto(EXHIBIT);
    const exhibit = page.locator('[data-exhibit]');
    await exhibit.dispatchEvent('pointerover');
    await expect(exhibit.getByRole('alert')).toBeVisible();
    const other = exhibit.locator('nav a:not([aria-current])').first();
    const address = (await other.getAttribute('href')) ?? '';
    await other.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });

  any('on a slide it stands over the picture, which stays as it was', async ({ page }) => {
    await noScripts(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('present/keys-at-the-ends/');
    const exhibit = page.locator('.deck [data-exhibit]').first();
    const height = () => exhibit.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect(exhibit.getByRole('alert')).toHaveText(new RegExp(en.lost.says));
    expect(await height()).toBeLessThanOrEqual(0);
  });

  any('a new release while the page is open: asked for again, the page comes anew', async ({ page }) => {
    // Files of the old release are gone until the page itself is asked for again.
    let released = false;
    await page.route(SCRIPTS, (route) => (released ? route.continue() : route.fulfill({ status: 404 })));
    await page.goto(EXHIBIT);
    page.on('request', (request) => (released ||= request.isNavigationRequest()));
    const exhibit = page.locator('[data-exhibit]');
    await exhibit.dispatchEvent('pointerover');
    await exhibit.getByRole('alert').getByRole('button').click();
    await expect.poll(() => released).toBe(true);
    await exhibit.dispatchEvent('pointerover');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
  });

  any('a line that is cut half-way and comes back', async ({ page, context }) => {
    await page.goto(EXHIBIT);
    await context.setOffline(true);
    const exhibit = page.locator('[data-exhibit]');
    await exhibit.dispatchEvent('pointerover');
    const note = exhibit.getByRole('alert');
    await expect(note).toBeVisible();
    await note.getByRole('button').click();
    await expect(note).toBeVisible();
    await context.setOffline(false);
    await note.getByRole('button').click();
    await expect(exhibit).toHaveAttribute('data-live', 'true');
  });

  for (const [id, field] of [
    ['move-the-server', 'Sara writes'],
    ['message-journey', 'Sara writes'],
    ['seized-key', ''],
  ] as const)
    any(`${id}: ciphers that are asked for late and do not come`, async ({ page }) => {
      await page.route(/\/_astro\/(?:bytes|examine|lab\.svelte)\.[^/]+\.js/, (route) => route.abort());
      await page.goto(`exhibits/${id}/`);
      const exhibit = page.locator('[data-exhibit]');
      await exhibit.dispatchEvent('pointerover');
      await expect(exhibit).toHaveAttribute('data-live', 'true');
      // Nothing is missing until the reader asks for it.
      await expect(exhibit.getByRole('alert')).toHaveCount(0);
      const written = field ? exhibit.getByLabel(field) : exhibit.getByRole('textbox').first();
      await written.fill('Friday at eight');
      const note = exhibit.getByRole('alert').filter({ hasText: en.lost.says });
      await expect(note).toBeInViewport();
      await page.unrouteAll();
      await note.getByRole('button').click();
      await expect(note).toHaveCount(0);
      await expect(written).toHaveValue('Friday at eight');
    });
});

/** One page of each kind that does something by script. */
const KINDS = [
  '',
  'chapters/the-order/',
  EXHIBIT,
  'present/the-order/',
  'search/',
  'teach/view/',
  'take/',
  'embed/seized-key/',
];

/** Goes through the kinds, lets each come alive, and sees that its heading and its exhibit are there. */
async function throughKinds(page: Page): Promise<void> {
  for (const path of KINDS) {
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    const exhibit = page.locator('[data-exhibit]').first();
    if (!path || /exhibits|embed/.test(path)) {
      await exhibit.dispatchEvent('pointerover');
      await expect(exhibit).toHaveAttribute('data-live', 'true');
    }
  }
}

test('where storage is refused, every kind of page works, and colours can be chosen', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await throughKinds(page);
});

test('where there is no crypto.subtle and no worker, every kind of page works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
    for (const missing of ['Worker', 'SharedWorker', 'requestIdleCallback', 'BroadcastChannel'])
      Reflect.deleteProperty(globalThis, missing);
  });
  await throughKinds(page);
  await page.goto('exhibits/move-the-server/?data=in-country&keys=in-country');
  await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
  await page.getByLabel('Sara writes').fill('Friday at eight');
  await expect(page.locator('[data-mode="telegram-cloud"] .content').first()).toHaveText('Friday at eight');
});

for (const [clock, now] of [
  ['before all computers', '1970-01-01T00:00:00Z'],
  ['long after', '2124-02-29T23:59:59Z'],
] as const)
  test(`a clock that is wrong, ${clock}, changes nothing`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    await throughKinds(page);
    await page.goto('exhibits/timeline/');
    await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
    await expect(page.locator('main')).toContainText('2016');
  });

any('faces that cannot be had leave every word readable', async ({ page }) => {
  await page.route(/\.woff2$/, (route) => route.abort());
  for (const path of [...KINDS, 'fa/', 'fa/chapters/the-order/']) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const heading = page.locator('h1').first();
    await expect(heading).toBeVisible();
    const { width, height } = (await heading.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThan(10);
  }
});
