import type { Locator, Page } from '@playwright/test';
import { expect, nothingToDo, test } from './test.ts';
import {
  exhibit,
  scenario,
  cell,
  DELIVERED,
  slip,
  delivered,
  onItsWay,
  openSwitches,
  openDesk,
  caption,
  open,
} from './the-server.ts';

test.describe('the plain controls', () => {
  test('switch placement, powers and lanes', async ({ page }) => {
    await open(page);
    await openSwitches(page);
    await page.getByRole('group', { name: 'The data and servers stand' }).getByLabel('in Iran').check({ force: true });
    await page.getByRole('switch', { name: 'takes the disks' }).uncheck({ force: true });
    await page.getByRole('switch', { name: 'runs the server' }).check({ force: true });
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'readable');
    await expect(slip(page, 'future-text', 1)).toHaveAttribute('data-verdict', 'readable-by-attack');
    await page.getByRole('switch', { name: 'Text message (SMS)' }).check({ force: true });
    await expect(delivered(page, 2)).toHaveAttribute('data-verdict', 'readable');
    await expect(page.getByRole('switch', { name: 'WhatsApp' })).toBeEnabled();
    await page.getByRole('switch', { name: 'WhatsApp' }).uncheck({ force: true });
    await expect(page.getByRole('switch', { name: 'Text message (SMS)' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('switch', { name: 'runs the server' })).toBeHidden();
    await expect(page.locator('.drive button')).toBeFocused();
  });

  test('any mode that fits can be compared, in the place of the last where there is no more room', async ({ page }) => {
    await open(page);
    await openSwitches(page);
    const another = page.getByLabel('Or another');
    await another.selectOption('signal');
    await expect(page).toHaveURL(/modes=telegram-cloud,whatsapp-direct,signal/);
    await expect(page.locator('.lane[data-mode="signal"]')).toHaveCount(1);
    await page.getByRole('switch', { name: 'Text message (SMS)' }).check({ force: true });
    await expect(page).toHaveURL(/modes=telegram-cloud,whatsapp-direct,sms/);
    await expect(another).toHaveValue('');
    await another.selectOption('telegram-secret');
    await expect(page).toHaveURL(/modes=telegram-cloud,telegram-secret,whatsapp-direct/);
    await another.selectOption('');
    await expect(page.locator('.lane')).toHaveCount(2);
  });

  test('the sentence is edited in place', async ({ page }) => {
    await open(page);
    await page.getByLabel('The data and servers stand').first().selectOption('in Iran');
    await page.getByLabel('The service’s keys stand').first().selectOption('in Iran');
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'keys-follow');
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'readable');
  });
});

test.describe('the guess', () => {
  const guess = (page: Page, lane: string): Locator =>
    page.getByRole('group', { name: new RegExp(`Your guess: ${lane}`) });

  test('is asked where the answer will lie, and is answered by the model', async ({ page }) => {
    await open(page);
    await guess(page, 'Telegram').getByLabel('sealed bytes').check({ force: true });
    await guess(page, 'WhatsApp').getByLabel('no copy').check({ force: true });
    await page.getByRole('button', { name: /^Telegram server/ }).press('Enter');
    await expect(page.getByText('You said:')).toHaveCount(0);
    await page.getByRole('button', { name: /^Telegram’s key/ }).press('Enter');
    await expect(page.getByText('You said: sealed bytes.')).toBeVisible();
    await expect(page.getByText('It is: its words.')).toBeVisible();
    await expect(page.getByText('It is: no copy.')).toBeVisible();
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'keys-follow');
  });

  test('costs nothing to leave out, and its answer stands nowhere before', async ({ page }) => {
    await open(page);
    expect(await exhibit(page).innerText()).not.toContain('Readable');
    expect(await exhibit(page).ariaSnapshot()).not.toMatch(/Readable|readable/);
    await page.getByRole('button', { name: /^Telegram server/ }).press('Enter');
    await expect(guess(page, 'Telegram')).toHaveCount(0);
    await expect(page.getByText('You said:')).toHaveCount(0);
  });
});

test.describe('the story', () => {
  test('plays, says each caption, and stops where a hand takes over', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.clock.install();
    await open(page);
    await page.getByRole('button', { name: 'Play the story' }).click();
    await expect(caption(page)).toContainText('May 2016');
    await expect(exhibit(page).locator('.spoken[role="status"]')).toContainText('May 2016');
    await page.clock.runFor(15_500);
    await expect(caption(page)).toContainText('The servers come.');
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'data-moves');
    await page.getByRole('button', { name: 'Next scene' }).click();
    await page.clock.runFor(500);
    await expect(delivered(page, 0)).toHaveAttribute('data-verdict', 'readable');
    await page.getByRole('button', { name: /^Telegram server/ }).press('Enter');
    await expect(page.getByRole('button', { name: 'Play the story' })).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'own');
  });

  test('with reduced motion each scene waits for the next', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await open(page);
    await page.getByRole('button', { name: 'Play the story' }).click();
    await page.clock.runFor(60_000);
    await expect(page.getByText('Scene 1 of 7')).toBeVisible();
    await page.getByRole('button', { name: 'Next scene' }).click();
    await expect(caption(page)).toContainText('bring the data into the country');
  });
});

test.describe('the task', () => {
  test('after an honest try it says that it cannot be done, and why', async ({ page }) => {
    await open(page);
    const task = page.locator('[data-task]');
    await expect(task).toHaveAttribute('data-task', 'open');
    for (const name of ['The data moves', 'The keys follow', 'Copies in both', 'The state runs the server'])
      await scenario(page, name).click();
    await expect(task).toHaveAttribute('data-task', 'cannot');
    await expect(task).toContainText('had a copy and deleted it');
    await scenario(page, 'The phone is seized').click();
    await expect(task).not.toHaveAttribute('data-task', 'done');
  });
});

test.describe('the whole desk', () => {
  test('every reason is one click away and names its source', async ({ page }) => {
    await open(page, '?data=in-country&keys=in-country');
    await openDesk(page);
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
      await expect(delivered(page, 0).locator('.content')).toHaveText(message);
      await expect(onItsWay(page, 1)).toHaveAttribute('data-verdict', 'sealed');
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
    await expect(delivered(page, 0).locator('.content')).toHaveText('one');
    // Until the next keys are ready too: they are drawn while the page has nothing else to do.
    await page.evaluate(nothingToDo);
    await page.getByRole('button', { name: 'Draw new keys' }).click();
    await page.getByLabel('Sara writes').pressSequentially(' two', { delay: 30 });
    await expect(delivered(page, 0).locator('.content')).toHaveText('one two');
  });

  test('new keys make new bytes of the same words', async ({ page }) => {
    await open(page, '?data=in-country&keys=in-country');
    const before = await onItsWay(page, 1).locator('.bytes').textContent();
    await page.getByRole('button', { name: 'Draw new keys' }).click();
    await expect(onItsWay(page, 1).locator('.bytes')).not.toHaveText(before ?? '');
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
    await expect(onItsWay(page, 1).locator('.bytes')).toHaveText(/^([0-9a-f]{2} ){10}…$/);
    await expect(delivered(page, 0)).toBeVisible();
    await openDesk(page);
    await cell(page, DELIVERED, 0).locator('summary').click();
    await expect(cell(page, DELIVERED, 0)).toContainText('With the storage key the seal opens.');
    await expect(page.getByRole('button', { name: 'Next step' })).toBeHidden();
  });
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
