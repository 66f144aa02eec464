import type { Locator, Page } from '@playwright/test';
import { current, exhibit, open, expectFollowsHand, expectScenario, MOVES, KEYS } from './deck.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

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
    await expectFollowsHand(page);
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
