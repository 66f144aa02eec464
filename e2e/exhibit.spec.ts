import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const exhibit = (page: Page): Locator => page.locator('[data-exhibit="move-the-server"]');
const scenario = (page: Page, name: string): Locator => exhibit(page).getByRole('link', { name });
const cell = (page: Page, item: string, column: number): Locator =>
  page.locator('tbody').filter({ hasText: item }).locator('td').nth(column);
const DELIVERED = 'The message already delivered';
const ON_ITS_WAY = 'The message on its way';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`exhibits/move-the-server/${query}`);
  await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
}

/** Drags the middle of an element to a place on its map, given as parts of the map's width and height. */
async function drag(page: Page, what: Locator, across: number, down: number): Promise<void> {
  const from = await what.boundingBox();
  const map = await what.locator('xpath=ancestor::*[local-name()="svg"][1]').boundingBox();
  if (!from || !map) throw new Error('nothing to drag');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.5, map.y + map.height * 0.2, { steps: 5 });
  await page.mouse.move(map.x + map.width * across, map.y + map.height * down, { steps: 5 });
  await page.mouse.up();
}
const INSIDE = [0.72, 0.5] as const;
const OUTSIDE = [0.1, 0.85] as const;

test.describe('carrying the server and the key', () => {
  test('with the mouse: the server, then the key, and the words lie open', async ({ page }) => {
    await open(page);
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'absent');
    await drag(page, page.getByRole('button', { name: /^Telegram server, now abroad/ }), ...INSIDE);
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'sealed');
    await drag(page, page.getByRole('button', { name: /^Telegram’s key, now abroad/ }), ...INSIDE);
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'readable');
    await expect(cell(page, DELIVERED, 0)).toContainText('Are you coming on Friday?');
    await expect(cell(page, DELIVERED, 1)).toHaveAttribute('data-verdict', 'absent');
    await expect(page).toHaveURL(/\?data=in-country&keys=in-country$/);
    await drag(page, page.getByRole('button', { name: /^Telegram server, now in Iran/ }), ...OUTSIDE);
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'absent');
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
    await expect(cell(page, ON_ITS_WAY, 1)).toHaveAttribute('data-verdict', 'sealed');
    await page.getByRole('button', { name: /^Telegram’s key/ }).focus();
    await page.keyboard.press('Enter');
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'readable');
    await page.keyboard.press('ArrowLeft');
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'sealed');
  });

  test('a phone’s own key stays, and the exhibit says why', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: /^Sara’s key/ }).press('Enter');
    await expect(page.getByRole('status')).toContainText('No key to move here');
    await expect(page).not.toHaveURL(/\?/);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('the server is dragged with a finger, and a tap carries the key', async ({ page }) => {
    await open(page);
    const server = page.getByRole('button', { name: /^Telegram server/ });
    await server.scrollIntoViewIfNeeded();
    const client = await page.context().newCDPSession(page);
    const box = await server.boundingBox();
    const map = await server.locator('xpath=ancestor::*[local-name()="svg"][1]').boundingBox();
    if (!box || !map) throw new Error('nothing to drag');
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', box.x + box.width / 2, box.y + 15);
    await touch('touchMove', map.x + map.width * 0.5, map.y + map.height * 0.4);
    await touch('touchMove', map.x + map.width * 0.72, map.y + map.height * 0.5);
    await touch('touchEnd');
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'sealed');
    await page.getByRole('button', { name: /^Telegram’s key/ }).tap();
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'readable');
  });
});

test.describe('the plain controls', () => {
  test('switch placement, powers and lanes', async ({ page }) => {
    await open(page);
    await page.getByRole('group', { name: 'The data and servers stand' }).getByLabel('in Iran').check({ force: true });
    await page.getByRole('switch', { name: 'takes the disks' }).uncheck({ force: true });
    await page.getByRole('switch', { name: 'runs the server' }).check({ force: true });
    await expect(cell(page, DELIVERED, 0)).toHaveAttribute('data-verdict', 'readable');
    await expect(cell(page, 'The message still to come', 1)).toHaveAttribute('data-verdict', 'readable-by-attack');
    await page.getByRole('switch', { name: 'Text message (SMS)' }).check({ force: true });
    await expect(cell(page, DELIVERED, 2)).toHaveAttribute('data-verdict', 'readable');
    await expect(page.getByRole('switch', { name: 'WhatsApp' })).toBeEnabled();
    await page.getByRole('switch', { name: 'WhatsApp' }).uncheck({ force: true });
    await expect(page.getByRole('switch', { name: 'Text message (SMS)' })).toBeDisabled();
  });

  test('the prediction is answered by the model', async ({ page }) => {
    await open(page);
    await page.getByRole('group', { name: 'Telegram, default chat' }).getByLabel('sealed bytes').check();
    const whatsapp = page.getByRole('group', { name: 'WhatsApp' }).getByLabel('no copy');
    await expect(page.getByRole('button', { name: 'Move it and see' })).toBeDisabled();
    await whatsapp.check();
    await page.getByRole('button', { name: 'Move it and see' }).click();
    await expect(page.getByText('You said: sealed bytes.')).toBeVisible();
    await expect(page.getByText('It is: its words.')).toBeVisible();
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'keys-follow');
  });

  test('every reason is one click away and names its source', async ({ page }) => {
    await open(page, '?data=in-country&keys=in-country');
    await cell(page, DELIVERED, 0).locator('summary').click();
    await expect(cell(page, DELIVERED, 0)).toContainText('With the storage key the seal opens.');
    await expect(cell(page, DELIVERED, 0).getByRole('link').first()).toHaveAttribute('href', /sources\/#TG-/);
  });
});

test.describe('the address', () => {
  test('Back goes back through scenarios, and a link shows what the sender saw', async ({ page, context }) => {
    await open(page);
    await scenario(page, 'The keys follow').click();
    await scenario(page, 'The state runs the server').click();
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'server-run');
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(exhibit(other)).toHaveAttribute('data-scenario', 'server-run');
    await page.goBack();
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'keys-follow');
    await page.goBack();
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'before-order');
  });

  test('nonsense falls back to the default', async ({ page }) => {
    await open(page, '?data=moon&keys=%00&powers=%F0%9F%92%A5,,,&modes=sms');
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'before-order');
  });

  test('never carries the message', async ({ page }) => {
    await open(page);
    await page.getByLabel('Sara writes').fill('a secret of mine');
    await scenario(page, 'The keys follow').click();
    expect(page.url()).not.toContain('secret');
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('secret');
  });
});

test.describe('the reader’s message', () => {
  const messages = {
    'ten thousand characters': 'x'.repeat(10_000),
    emoji: '👩‍👩‍👧‍👦🏳️‍🌈 ok',
    'right-to-left': 'سلام، جمعه می‌آیی؟',
    markup: '<img src=x onerror=alert(1)> & {x}',
  };
  for (const [kind, message] of Object.entries(messages))
    test(`comes out of the ciphertext as it went in: ${kind}`, async ({ page }) => {
      await open(page, '?data=in-country&keys=in-country');
      await page.getByLabel('Sara writes').fill(message);
      await expect(cell(page, DELIVERED, 0).locator('.words')).toHaveText(message);
      await expect(cell(page, ON_ITS_WAY, 1)).toHaveAttribute('data-verdict', 'sealed');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

  test('nothing at all is a message too', async ({ page }) => {
    await open(page, '?data=in-country&keys=in-country');
    await page.getByLabel('Sara writes').fill('');
    await expect(cell(page, DELIVERED, 0)).toContainText('(an empty message)');
  });

  test('follows letter by letter, whether its keys were drawn ahead or not', async ({ page }) => {
    await open(page, '?data=in-country&keys=in-country');
    await page.getByLabel('Sara writes').fill('');
    await page.getByLabel('Sara writes').pressSequentially('one', { delay: 30 });
    await expect(cell(page, DELIVERED, 0).locator('.words')).toHaveText('one');
    // By now the next keys are ready too.
    await page.waitForTimeout(1500);
    await page.getByRole('button', { name: 'Draw new keys' }).click();
    await page.getByLabel('Sara writes').pressSequentially(' two', { delay: 30 });
    await expect(cell(page, DELIVERED, 0).locator('.words')).toHaveText('one two');
  });

  test('new keys make new bytes of the same words', async ({ page }) => {
    await open(page, '?data=in-country&keys=in-country');
    const before = await cell(page, ON_ITS_WAY, 1).locator('.bytes').textContent();
    await page.getByRole('button', { name: 'Draw new keys' }).click();
    await expect(cell(page, ON_ITS_WAY, 1).locator('.bytes')).not.toHaveText(before ?? '');
    await expect(cell(page, DELIVERED, 0)).toContainText('Are you coming on Friday?');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('stands complete, and the scenarios can be switched', async ({ page }) => {
    await page.goto('exhibits/move-the-server/');
    await expect(cell(page, DELIVERED, 0)).toContainText('It lies with');
    await scenario(page, 'The keys follow').click();
    await expect(cell(page, DELIVERED, 0)).toContainText('Are you coming on Friday?');
    await expect(cell(page, ON_ITS_WAY, 1).locator('.bytes')).toHaveText(/^([0-9a-f]{2} ){20}/);
    await cell(page, DELIVERED, 0).locator('summary').click();
    await expect(cell(page, DELIVERED, 0)).toContainText('With the storage key the seal opens.');
    await expect(page.getByRole('button', { name: 'Next step' })).toBeHidden();
  });
});

test('with reduced motion a carried server is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await scenario(page, 'The data moves').click();
  const server = page.getByRole('button', { name: /^Telegram server, now in Iran/ }).locator('..');
  await expect(server).toHaveAttribute('transform', 'translate(376 136)', { timeout: 200 });
});

test('in Persian it says the same, from right to left', async ({ page }) => {
  await page.goto('fa/exhibits/move-the-server/?data=in-country&keys=in-country');
  await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const lanes = page.locator('.lane');
  const [first, second] = [await lanes.nth(0).boundingBox(), await lanes.nth(1).boundingBox()];
  expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
  await expect(page.locator('tbody').first().locator('td').first()).toHaveAttribute('data-verdict', 'readable');
  await expect(page.locator('tbody').first().locator('time').first()).toHaveText('۲۰:۵۸');
});
