import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  current,
  exhibit,
  open,
  expectFollowsHand,
  expectScenario,
  persian,
  ORDER,
  MOVES,
  KEYS,
  IN_ORDER,
  IN_MOVES,
} from './deck.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

test.describe('the deck', () => {
  test('starts with the chapter’s title and ends with its address and licence', async ({ page }) => {
    await open(page, ORDER);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The order');
    await expect(page.locator('.slide-number')).toHaveText(`1 / ${IN_ORDER}`);
    await page.keyboard.press('End');
    await expect(current(page)).toContainText('/chapters/the-order/');
    await expect(current(page)).toContainText('CC BY 4.0');
    await expect(page.locator('.slide-number')).toHaveText(`${IN_ORDER} / ${IN_ORDER}`);
  });

  for (const [forward, back] of [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['PageDown', 'PageUp'],
    ['Space', 'Shift+Space'],
    ['n', 'p'],
  ] as const)
    test(`goes on with ${forward} and back with ${back}`, async ({ page }) => {
      await open(page, ORDER);
      await page.keyboard.press(forward);
      await expect(current(page).getByRole('heading')).toHaveText('What was ordered');
      await expect(page).toHaveURL(/#\/what-was-ordered$/);
      await page.keyboard.press(back);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

  test('has text that can be read from the back of a room', async ({ page }) => {
    await open(page, `${ORDER}#/what-was-ordered`);
    const size = await current(page)
      .locator('li')
      .first()
      .evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize));
    expect(size).toBeGreaterThanOrEqual(28);
    expect(await current(page).evaluate((slide) => slide.scrollHeight <= slide.clientHeight)).toBe(true);
  });

  test('shows all slides at once, and goes to the one that is clicked', async ({ page }) => {
    await open(page, ORDER);
    await page.keyboard.press('o');
    await expect(page.locator('.slides > section').nth(6)).toBeInViewport();
    await page.locator('.slides > section').nth(4).click();
    await expect(current(page).getByRole('heading')).toHaveText('Wrong, and how we know');
    await expect(page.locator('.slides > section').nth(6)).toBeHidden();
  });

  test('lists its keys, which are also buttons', async ({ page }) => {
    await open(page, ORDER);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys and tools' });
    await expect(help).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.slide-number')).toHaveText(`1 / ${IN_ORDER}`);
    await help.getByRole('button', { name: 'Black screen' }).click();
    await expect(help).toBeHidden();
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await page.locator('.pause-overlay').click();
    await expect(page.locator('.pause-overlay')).toBeHidden();
  });

  test('fills the screen and leaves it again', async ({ page }) => {
    await open(page, ORDER);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });

  for (const nonsense of ['#/nowhere', '#/99', '#/%E0%A4%A', '#/../../x', '#/<img src=x>', '#/-1/0/5', '#notes'])
    test(`starts from the start where the address says ${nonsense}`, async ({ page }) => {
      await open(page, ORDER + nonsense);
      await expect(page.locator('.slide-number')).toHaveText(`1 / ${IN_ORDER}`);
    });
});

test.describe('for everyone', () => {
  for (const [address, ...colorSchemes] of [
    [ORDER, 'light'],
    [`${ORDER}#/what-was-ordered`, 'dark'],
    [`${KEYS}/0`, 'light', 'dark'],
    [`fa/${MOVES}#/3/0/0`, 'dark'],
    [`${MOVES}speaker/`, 'light'],
  ] as const)
    for (const colorScheme of colorSchemes)
      test(`nothing for axe to find, ${colorScheme}: ${address}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await expect(page.locator('.deck.ready, .position:not(:empty)')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const touchPoints = [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }];
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a swipe turns the slide, a finger on the server drags it', async ({ page }) => {
    await open(page, `${MOVES}#/two-copied-disks`);
    await swipe(page, { x: 320, y: 400 }, { x: 80, y: 400 });
    await expectScenario(page, 'before-order', 'stand abroad');
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    const server = await current(page)
      .getByRole('button', { name: /^Telegram server/ })
      .boundingBox();
    const map = await current(page).locator('.lane svg').first().boundingBox();
    if (!server || !map) throw new Error('nothing to drag');
    await swipe(
      page,
      { x: server.x + server.width / 2, y: server.y + 15 },
      { x: map.x + map.width * 0.72, y: map.y + map.height * 0.5 },
    );
    await expectFollowsHand(page);
  });

  test('nothing is wider than a phone', async ({ page }) => {
    for (const address of [MOVES, KEYS, `${MOVES}#/it-was-tried`, `${MOVES}#/end`]) {
      await open(page, address);
      expect(await current(page).evaluate((slide) => slide.scrollWidth <= slide.clientWidth)).toBe(true);
    }
  });
});

test.describe('in Persian', () => {
  test('runs from right to left, with its own numerals', async ({ page }) => {
    await open(page, `fa/${MOVES}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.slide-number')).toHaveText(`۱ از ${persian(IN_MOVES)}`);
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.slide-number')).toHaveText(`۲ از ${persian(IN_MOVES)}`);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.slide-number')).toHaveText(`۱ از ${persian(IN_MOVES)}`);
  });

  test('jumps to a slide by its number, in Persian numerals', async ({ page }) => {
    await open(page, `fa/${MOVES}`);
    await page.keyboard.press('g');
    await expect(page.getByPlaceholder('شمارهٔ اسلاید')).toBeFocused();
    await page.keyboard.type('۴');
    await page.keyboard.press('Enter');
    await expect(page.locator('.slide-number')).toHaveText(`۴ از ${persian(IN_MOVES)}`);
  });

  test('keeps slide and step in an address of its own script', async ({ page }) => {
    await open(page, `fa/${MOVES}#/3/0/1`);
    await expectScenario(page, 'copies-in-both', 'دو نیمه');
    const address = page.url();
    await expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toBe('#/کلیدها-هم-بیایند/1');
    await page.goto('about:blank');
    await open(page, address);
    await expectScenario(page, 'copies-in-both', 'دو نیمه');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a handout with every slide, every scenario and the notes', async ({ page }) => {
    await page.goto(MOVES);
    for (const title of ['When the server moves', 'Two copied disks', 'Let the keys follow', 'Read on']) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    }
    await expect(page.locator('#let-the-keys-follow .step')).toHaveCount(3);
    await expect(page.locator('#let-the-keys-follow svg').first()).toBeVisible();
    await expect(page.getByText('Now the authority demands the keys as well.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open this situation' }).nth(2)).toHaveAttribute(
      'href',
      /exhibits\/move-the-server\/data-moves\/$/,
    );
    await expect(page.locator('button:visible, input:visible, textarea:visible')).toHaveCount(0);
  });

  test('the speaker’s view is the whole script of the lesson', async ({ page }) => {
    await page.goto(`${MOVES}speaker/`);
    await expect(page.locator('.notes').first()).toBeVisible();
    await expect(page.locator('.notes').last()).toBeVisible();
    await expect(page.locator('iframe:visible, button:visible')).toHaveCount(0);
  });
});

test('on paper it is the handout too', async ({ page }) => {
  await open(page, KEYS);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#two-copied-disks h2')).toBeVisible();
  await expect(page.getByText('Now the authority demands the keys as well.')).toBeVisible();
  await expect(page.locator('#let-the-keys-follow .step').nth(2)).toBeVisible();
  await expect(page.locator('.bar, .slide-number, .progress').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.pdf();
  await expect(page.locator('#two-copied-disks h2')).toBeHidden();
});

test('high contrast is a key and a button, kept by a reload, and nothing falls below seven to one', async ({
  page,
}) => {
  await page.goto('present/one-lesson/');
  await expect(page.locator('.deck.ready')).toBeVisible();
  const contrast = (): Promise<number> =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      const light = (name: string): number => {
        if (!canvas) return 0;
        const probe = document.createElement('i');
        probe.style.color = style.getPropertyValue(name);
        document.body.append(probe);
        canvas.fillStyle = getComputedStyle(probe).color;
        probe.remove();
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((one) =>
          one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const against = (one: string, other: string): number => {
        const [dim = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dim + 0.05);
      };
      const marks = ['--ink', '--ink-soft', '--readable', '--sealed', '--absent', '--attack'];
      return Math.min(...marks.map((mark) => against(mark, '--paper')));
    });
  expect(await contrast()).toBeLessThan(7);
  await page.keyboard.press('c');
  await expect.poll(contrast).toBeGreaterThanOrEqual(7);
  await page.reload();
  await expect.poll(contrast).toBeGreaterThanOrEqual(7);
  await page.keyboard.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(contrast).toBeGreaterThanOrEqual(7);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'High contrast' }).click();
  await expect.poll(contrast).toBeLessThan(7);
});
