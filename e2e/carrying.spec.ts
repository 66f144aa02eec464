import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { scenario, delivered, onItsWay, caption, open } from './the-server.ts';

/** Drags the middle of an element to a place on its map, given as parts of the map's width and height, and holds it there. */
async function hold(page: Page, what: Locator, across: number, down: number): Promise<void> {
  const from = await what.boundingBox();
  const map = await what.locator('xpath=ancestor::*[local-name()="svg"][1]').boundingBox();
  if (!from || !map) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.5, map.y + map.height * 0.2, { steps: 5 });
  await page.mouse.move(map.x + map.width * across, map.y + map.height * down, { steps: 5 });
}
async function drag(page: Page, what: Locator, across: number, down: number): Promise<void> {
  await hold(page, what, across, down);
  await page.mouse.up();
}
const INSIDE = [0.7, 0.5] as const;
const OUTSIDE = [0.15, 0.7] as const;

test.describe('carrying the server and the key', () => {
  test('with the mouse: the server, then the key, and the words lie open', async ({ page }) => {
    await open(page);
    await expect(onItsWay(page, 0)).toHaveAttribute('data-verdict', 'absent');
    await drag(page, page.getByRole('button', { name: /^Telegram server, now abroad/ }), ...INSIDE);
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'sealed');
    await drag(page, page.getByRole('button', { name: /^Telegram’s key, now abroad/ }), ...INSIDE);
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'readable');
    await expect(delivered(page, 0)).toContainText('Are you coming on Friday?');
    await expect(delivered(page, 1)).toHaveAttribute('data-verdict', 'absent');
    await expect(page).toHaveURL(/\?data=in-country&keys=in-country$/);
    await drag(page, page.getByRole('button', { name: /^Telegram server, now in Iran/ }), ...OUTSIDE);
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'absent');
  });

  test('the slips fill while it hangs over the border, empty when it goes back, and stay when it is let go', async ({
    page,
  }) => {
    await open(page);
    const server = page.getByRole('button', { name: /^Telegram server/ });
    await hold(page, server, ...INSIDE);
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'sealed');
    await expect(delivered(page, 0).locator('.bytes')).toHaveText(/^([0-9a-f]{2} ){10}…$/);
    await expect(onItsWay(page, 1)).toHaveAttribute('data-verdict', 'sealed');
    await expect(caption(page)).toContainText('move to Iran');
    // Nothing has been let go: the address is as it was.
    await expect(page).not.toHaveURL(/\?/);
    const map = await page.locator('.stage').first().boundingBox();
    await page.mouse.move((map?.x ?? 0) + (map?.width ?? 0) * 0.15, (map?.y ?? 0) + (map?.height ?? 0) * 0.7, {
      steps: 5,
    });
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'absent');
    await page.mouse.up();
    await expect(page).not.toHaveURL(/\?/);
    await expect(caption(page)).toContainText('stand abroad');
  });

  test('a drop on the same side changes nothing', async ({ page }) => {
    await open(page);
    await drag(page, page.getByRole('button', { name: /^Telegram server/ }), ...OUTSIDE);
    await expect(page).not.toHaveURL(/\?/);
  });

  test('with the keyboard alone', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^WhatsApp server/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(onItsWay(page, 1)).toHaveAttribute('data-verdict', 'sealed');
    await page.getByRole('button', { name: /^Telegram’s key/ }).focus();
    await page.keyboard.press('Enter');
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'readable');
    await page.keyboard.press('ArrowLeft');
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'sealed');
  });

  test('a phone’s own key stays, and the exhibit says why', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Sara’s key/ }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'No key to move here' })).toBeAttached();
    await expect(page.locator('.lane header').nth(1)).toContainText('No key to move here');
    await expect(page).not.toHaveURL(/\?/);
  });
});

/** A finger on the head of a lane's server, which can be moved to a place on the page, or over the border, and lifted. */
async function fingerOn(page: Page, server: Locator) {
  const client = await page.context().newCDPSession(page);
  const box = await server.boundingBox();
  const map = await server.locator('xpath=ancestor::*[local-name()="svg"][1]').boundingBox();
  if (!box || !map) throw new Error('nothing to drag');
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => {
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const start = { x: box.x + box.width / 2, y: box.y + 15 };
  await touch('touchStart', start);
  return {
    /** Straight up, as a thumb does that scrolls down. */
    moveUp: () => touch('touchMove', { x: start.x, y: box.y - 120 }),
    async carryOver() {
      await touch('touchMove', { x: map.x + map.width * 0.5, y: map.y + map.height * 0.4 });
      await touch('touchMove', { x: map.x + map.width * 0.72, y: map.y + map.height * 0.5 });
      await touch('touchEnd');
    },
  };
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('the server is dragged with a finger, and a tap carries the key', async ({ page }) => {
    await open(page);
    const server = page.getByRole('button', { name: /^Telegram server/ });
    await server.scrollIntoViewIfNeeded();
    await (await fingerOn(page, server)).carryOver();
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'sealed');
    await page.getByRole('button', { name: /^Telegram’s key/ }).tap();
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'readable');
  });

  test('a thumb that drags before any script has come drags on when it comes, and scrolls nothing', async ({
    page,
  }) => {
    let letCome = (): void => undefined;
    const come = new Promise<void>((resolve) => (letCome = resolve));
    await page.route(/\.js$/, async (route) => {
      await come;
      await route.continue();
    });
    await page.goto('exhibits/move-the-server/', { waitUntil: 'commit' });
    const handle = page.locator('.lane .handle').first();
    await handle.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await fingerOn(page, handle);
    await finger.moveUp();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    letCome();
    await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
    await finger.carryOver();
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'sealed');
  });
});

test('with reduced motion a carried server is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await scenario(page, 'The data moves').click();
  const server = page.getByRole('button', { name: /^Telegram server, now in Iran/ }).locator('..');
  await expect(server).toHaveAttribute('transform', 'translate(350 58)', { timeout: 200 });
});
