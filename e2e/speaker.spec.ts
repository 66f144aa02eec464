import type { Page } from '@playwright/test';
import { current, exhibit, open, expectScenario, ORDER, MOVES, KEYS, IN_ORDER, IN_MOVES } from './deck.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 720 } });

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
