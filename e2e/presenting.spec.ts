import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const ORDER = 'present/the-order/';
const MOVES = 'present/when-the-server-moves/';
/** The slide of MOVES that walks through three scenarios. */
const KEYS = `${MOVES}#/let-the-keys-follow`;

/** How many slides a chapter has: its own, one for each question, and the first and the last, which every deck has. */
function slidesOf(chapter: string): number {
  const text = readFileSync(`content/chapters/en/${chapter}.mdx`, 'utf8');
  return (text.match(/<(?:Slide|Question|Grid)\s/g)?.length ?? 0) + 2;
}
const [IN_ORDER, IN_MOVES] = [slidesOf('the-order'), slidesOf('when-the-server-moves')];
const persian = (count: number): string => new Intl.NumberFormat('fa', { useGrouping: false }).format(count);

const current = (page: Page): Locator => page.locator('.slides > .present');
const exhibit = (page: Page): Locator => current(page).locator('[data-exhibit]');
const caption = (page: Page): Locator => current(page).locator('.step.current');

test.use({ viewport: { width: 1280, height: 720 } });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(current(page)).toBeVisible();
  await expect(page.locator('.deck.ready')).toBeVisible();
}

async function expectScenario(page: Page, scenario: string, words: string): Promise<void> {
  await expect(exhibit(page)).toHaveAttribute('data-scenario', scenario);
  await expect(caption(page)).toHaveCount(1);
  await expect(caption(page)).toContainText(words);
}

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

test.describe('an exhibit on a slide', () => {
  test('goes one scenario on with one press, and back again', async ({ page }) => {
    await open(page, KEYS);
    await expectScenario(page, 'data-moves', 'The keys stay abroad.');
    await page.keyboard.press('PageDown');
    await expectScenario(page, 'keys-follow', 'keys move to Iran as well');
    await expect(page).toHaveURL(/#\/let-the-keys-follow\/0$/);
    await page.keyboard.press('PageDown');
    await expectScenario(page, 'copies-in-both', 'split in two halves');
    await page.keyboard.press('PageUp');
    await expectScenario(page, 'keys-follow', 'keys move to Iran as well');
    await page.keyboard.press('PageUp');
    await expectScenario(page, 'data-moves', 'The keys stay abroad.');
  });

  test('asks a class to break it when that is wanted, and notices when it is done', async ({ page }) => {
    await open(page, 'present/what-stays-visible/#/a-month-and-no-words');
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    const task = current(page).locator('.task');
    await expect(task).toBeHidden();
    await page.getByRole('button', { name: 'Try to break it' }).click();
    await expect(task).toHaveAttribute('data-task', 'open');
    await expect(task).toBeInViewport({ ratio: 1 });
    await task.getByRole('combobox').selectOption('signal');
    await current(page).getByRole('slider').fill('30');
    await expect(task).toHaveAttribute('data-task', 'done');
    await expect(task).toContainText('Nobody stands out');
    await page.keyboard.press('PageDown');
    await expect(task).toBeHidden();
  });

  test('stands right when it is reached by an address', async ({ page }) => {
    await open(page, `${KEYS}/1`);
    await expectScenario(page, 'copies-in-both', 'split in two halves');
    await page.goto(`${KEYS}/0`);
    await expectScenario(page, 'keys-follow', 'keys move to Iran as well');
  });

  test('keeps its step through a reload, however soon after the press', async ({ page }) => {
    await open(page, KEYS);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await page.reload();
    await expectScenario(page, 'keys-follow', 'keys move to Iran as well');
  });

  test('stands at its last step when it is reached from behind', async ({ page }) => {
    await open(page, `${MOVES}#/the-state-runs-the-server`);
    await page.keyboard.press('PageUp');
    await expectScenario(page, 'copies-in-both', 'split in two halves');
    await page.keyboard.press('PageDown');
    await expectScenario(page, 'data-moves', 'The keys stay abroad.');
  });

  test('shows its lanes side by side with all that lies on the desk beneath', async ({ page }) => {
    await open(page, KEYS);
    const lanes = current(page).locator('.lane');
    // Both at once: a slide that has just come is still moving into its place.
    const tops = await lanes.evaluateAll((all) => all.map((lane) => lane.getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
    for (const verdict of await current(page).locator('.slip .verdict').all())
      await expect(verdict).toBeInViewport({ ratio: 1 });
    await expect(current(page).getByRole('navigation')).toBeHidden();
  });

  test('can be dragged, and the clicker still turns the slide', async ({ page }) => {
    await open(page, `${MOVES}#/move-the-data`);
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    const server = current(page).getByRole('button', { name: /^Telegram server, now abroad/ });
    const from = await server.boundingBox();
    const map = await current(page).locator('.lane svg').first().boundingBox();
    if (!from || !map) throw new Error('nothing to drag');
    await page.mouse.move(from.x + from.width / 2, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.5, map.y + map.height * 0.3, { steps: 5 });
    await page.mouse.move(map.x + map.width * 0.7, map.y + map.height * 0.5, { steps: 5 });
    await page.mouse.up();
    await expect(current(page).getByRole('button', { name: /^Telegram server, now in Iran/ })).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/#\/let-the-keys-follow$/);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expectScenario(page, 'before-order', 'stand abroad');
  });

  test('can be worked with the keyboard, without turning the slide', async ({ page }) => {
    await open(page, `${MOVES}#/move-the-data`);
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    await current(page)
      .getByRole('button', { name: /^WhatsApp server/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'data-moves');
    await expect(page).toHaveURL(/#\/move-the-data$/);
    // The caption follows the hand.
    await expect(caption(page)).toBeHidden();
    await expect(exhibit(page).locator('> .caption')).toContainText('move to Iran');
    await page.keyboard.press('PageDown');
    await expectScenario(page, 'data-moves', 'move to Iran');
    await expect(caption(page)).toBeVisible();
  });

  test('counts hands at a question until the window is closed, in every window of the deck', async ({
    page,
    context,
  }) => {
    const question = (of: Page): Locator => of.locator('.class-vote[data-vote="1"]');
    const counted = (of: Page) => question(of).locator('.count').allTextContents();
    await open(page, `${MOVES}#/question-1`);
    await expect(current(page)).toHaveId('question-1');
    await page.keyboard.press('2');
    await page.keyboard.press('2');
    await question(page).getByRole('button', { name: 'c: one more hand' }).click();
    await expect(question(page).getByRole('status')).toHaveText('The class said: a 0 · b 2 · c 1.');
    await question(page).getByRole('button', { name: 'b: one hand fewer' }).click();
    // What it said is drawn beside the answer, and not before.
    await expect(question(page).locator('.shares')).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(question(page).locator('.shares')).toBeVisible();
    await expect(question(page).locator('rect.filled')).toHaveCount(1);
    await page.reload();
    await expect.poll(() => counted(page)).toEqual(['0', '1', '1']);
    const other = await context.newPage();
    await open(other, `${MOVES}#/question-1`);
    await expect.poll(() => counted(other)).toEqual(['0', '1', '1']);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('votes')))).toEqual([]);
  });

  test('counts the hands of a class, and says what it said beside what is so', async ({ page, context }) => {
    await open(page, `${MOVES}#/move-the-data`);
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    const vote = exhibit(page).locator('[data-guess="telegram-cloud"]');
    for (let hand = 0; hand < 3; hand++) await vote.getByRole('button', { name: /^its words: .* One more/ }).click();
    await vote.getByRole('button', { name: 'its words: One hand fewer' }).click();
    await vote.getByRole('button', { name: /^no copy: 0. One more/ }).press('Enter');
    await page.keyboard.press('PageDown');
    await expectScenario(page, 'data-moves', 'move to Iran');
    await expect(vote).toContainText('The class said: its words 2 · sealed bytes 0 · no copy 1. It is: sealed bytes.');
    await expect(exhibit(page).locator('[data-guess="whatsapp-direct"]')).toBeEmpty();
    // Back at the question the hands still stand, and after a reload; another window of the deck hears of them.
    await page.keyboard.press('PageUp');
    const words = (of: Page) => exhibit(of).locator('[data-guess="telegram-cloud"] .count').first();
    await expect(words(page)).toHaveText('2');
    await page.reload();
    await expect(words(page)).toHaveText('2');
    const other = await context.newPage();
    await open(other, `${MOVES}#/move-the-data`);
    await expect(words(other)).toHaveText('2');
    await exhibit(other)
      .getByRole('button', { name: /^its words: 2. One more/ })
      .first()
      .click();
    await expect(words(page)).toHaveText('3');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('counts hands in the boxes of a grid, by tap and key, and draws them beside what is so', async ({ page }) => {
    await open(page, 'present/three-questions/#/start');
    const grid = page.locator('section.grid-slide');
    await page.goto(`present/three-questions/#/${await grid.getAttribute('id')}`);
    await expect(grid).toHaveClass(/present/);
    const box = (at: number) => grid.locator('[data-box]').nth(at);
    const said = (at: number) => box(at).getByRole('status');
    // Keys count in the box that is marked: the first, then the next one, then the one that was tapped.
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('2');
    await expect(said(0)).toHaveText('The class said: yes 1 · no 2.');
    await page.keyboard.press('0');
    await page.keyboard.press('1');
    await page.keyboard.press('Shift+1');
    await page.keyboard.press('2');
    await expect(said(1)).toHaveText('The class said: yes 0 · no 1.');
    await box(4).getByRole('button', { name: 'yes: one more hand' }).click();
    await page.keyboard.press('1');
    await expect(said(4)).toHaveText('The class said: yes 2 · no 0.');
    await expect(box(0).locator('.shares')).toBeHidden();
    await expect(box(0).locator('.verdict')).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(box(0).locator('.verdict')).toBeVisible();
    await expect(box(0).locator('.shares')).toBeVisible();
    await expect(box(2).locator('.shares')).toBeHidden();
    await page.reload();
    await expect(said(4)).toHaveText('The class said: yes 2 · no 0.');
  });

  test('gives ids to nothing twice', async ({ page }) => {
    await open(page, MOVES);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
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
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'data-moves');
    await expect(page).toHaveURL(/#\/move-the-data$/);
    // The caption follows the hand.
    await expect(caption(page)).toBeHidden();
    await expect(exhibit(page).locator('> .caption')).toContainText('move to Iran');
    await page.keyboard.press('PageDown');
    await expectScenario(page, 'data-moves', 'move to Iran');
    await expect(caption(page)).toBeVisible();
  });

  test('nothing is wider than a phone', async ({ page }) => {
    for (const address of [MOVES, KEYS, `${MOVES}#/it-was-tried`, `${MOVES}#/end`]) {
      await open(page, address);
      expect(await current(page).evaluate((slide) => slide.scrollWidth <= slide.clientWidth)).toBe(true);
    }
  });
});

test.describe('the speaker’s view', () => {
  const now = (view: Page) => view.frameLocator('.now iframe').locator('.slides > .present');
  const next = (view: Page) => view.frameLocator('.then iframe').locator('.slides > .present');

  test('opens with S, and both windows move each other', async ({ page, context }) => {
    await open(page, KEYS);
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const view = await opening;
    await expect(view.getByText('The slides follow this window.')).toBeVisible();
    await expect(view.locator('.position')).toHaveText(`Slide 4 of ${IN_MOVES}, step 1 of 3`);
    await expect(view.locator('.script:visible .notes')).toContainText('Now the authority demands the keys as well.');
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'data-moves');
    await expect(next(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');

    await view.getByRole('button', { name: 'Next' }).click();
    await expectScenario(page, 'keys-follow', 'keys move to Iran as well');
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');
    await view.keyboard.press('PageDown');
    await view.keyboard.press('PageDown');
    await expect(current(page)).toHaveId('the-state-runs-the-server');
    await expect(now(view)).toHaveId('the-state-runs-the-server');

    await page.keyboard.press('PageUp');
    await expect(view.locator('.position')).toHaveText(`Slide 4 of ${IN_MOVES}, step 3 of 3`);
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'copies-in-both');
    await expect(next(view)).toHaveId('the-state-runs-the-server');

    await view.getByRole('button', { name: 'Black screen' }).click();
    await expect(page.locator('.pause-overlay')).toBeVisible();
    await page.keyboard.press('b');
    await expect(view.getByRole('button', { name: 'Black screen' })).toHaveAttribute('aria-pressed', 'false');
    await page.close();
    await expect(view.getByText('No slides are open in this browser.')).toBeVisible();
  });

  test('shows what the class sees, also where a hand has moved something', async ({ page, context }) => {
    await open(page, `${MOVES}#/move-the-data`);
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const view = await opening;
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'before-order');
    await current(page)
      .getByRole('button', { name: /^WhatsApp server/ })
      .press('ArrowRight');
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'data-moves');
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'data-moves');
    // The next press is the step again, in both.
    await view.getByRole('button', { name: 'Back' }).click();
    await view.getByRole('button', { name: 'Next' }).click();
    await expect(now(view).locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'before-order');
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'before-order');
  });

  test('stands by itself at its own address; slides that open later go where it is', async ({ page, context }) => {
    await page.goto(`${ORDER}speaker/#/2`);
    await expect(page.locator('.position')).toHaveText(`Slide 3 of ${IN_ORDER}`);
    await expect(now(page)).toHaveId('five-reports-one-order');
    await page.keyboard.press('ArrowRight');
    await expect(now(page)).toHaveId('which-report-has-it-right');
    const deck = await context.newPage();
    await open(deck, ORDER);
    await expect(current(deck)).toHaveId('which-report-has-it-right');
    await page.keyboard.press('End');
    await expect(page.getByText('That was the last one.')).toBeVisible();
    await expect(current(deck)).toHaveId('end');
  });

  test('has a timer that starts anew, and a clock', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-21T10:29:59') });
    await page.clock.pauseAt(new Date('2026-11-21T10:30:00'));
    await page.goto(`${ORDER}speaker/`);
    await page.clock.runFor(75_000);
    await expect(page.locator('.timer time')).toHaveText('01:15');
    await expect(page.locator('.clock')).toHaveText('10:31');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(page.locator('.timer time')).toHaveText('00:00');
  });

  test('works through window messages where channels and storage are refused', async ({ page, context }) => {
    await context.addInitScript(() => {
      Object.assign(window, {
        BroadcastChannel: function () {
          throw new DOMException('refused', 'SecurityError');
        },
      });
      for (const storage of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, storage, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await open(page, KEYS);
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const view = await opening;
    await expect(view.locator('.position')).toHaveText(`Slide 4 of ${IN_MOVES}, step 1 of 3`);
    await view.getByRole('button', { name: 'Next' }).click();
    await expectScenario(page, 'keys-follow', 'keys move to Iran as well');
    await page.keyboard.press('PageDown');
    await expect(view.locator('.position')).toHaveText(`Slide 4 of ${IN_MOVES}, step 3 of 3`);
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
