import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const exhibit = (page: Page): Locator => page.locator('[data-exhibit="seized-key"]');
const open = async (page: Page, query = '', path = 'exhibits/seized-key/'): Promise<void> => {
  await page.goto(path + query);
  await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
};
const marker = (page: Page): Locator => page.getByRole('slider', { name: 'The moment of the seizure' });
const cards = (page: Page, chat: string): Locator => page.getByRole('toolbar', { name: chat }).getByRole('button');
/** The numbers of the cards on which words stand. */
const readable = (page: Page, chat: string): Promise<number[]> =>
  cards(page, chat).evaluateAll((all) =>
    all.flatMap((card, i) => (card.classList.contains('readable') ? [i + 1] : [])),
  );
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Drags the marker to the end of a message's card. */
async function drag(page: Page, number: number, down = false): Promise<void> {
  const [from, to] = [
    await marker(page).boundingBox(),
    await cards(page, 'WhatsApp')
      .nth(number - 1)
      .boundingBox(),
  ];
  if (!from || !to) throw new Error('nothing to drag');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(down ? x : to.x + to.width, down ? to.y + to.height : y, { steps: 6 });
  await page.mouse.up();
}

test('the marker is dragged along the row, and the messages open and close', async ({ page }) => {
  await open(page);
  await exhibit(page).locator('[data-guess="lane-1"]').getByLabel('those before').check();
  await drag(page, 6);
  await expect(marker(page)).toHaveAttribute('aria-valuetext', 'just after message 6, 12 May');
  expect(await readable(page, 'WhatsApp')).toEqual(range(7, 11));
  expect(await readable(page, 'Telegram, default chat')).toEqual(range(1, 20));
  await expect(page).toHaveURL(/\?moment=6$/);
  await expect(exhibit(page).locator('[data-guess="lane-1"]')).toContainText('It is: a few after.');
  await expect(exhibit(page).locator('.spoken').last()).toContainText('Messages 7 to 11 open.');
});

test('keys, buttons and the choice of what is seized do the same', async ({ page }) => {
  await open(page, '?modes=telegram-secret,whatsapp-direct');
  await marker(page).press('PageDown');
  await marker(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await readable(page, 'Telegram, secret chat')).toEqual(range(1, 7));
  await page.getByRole('button', { name: 'Later' }).click();
  expect(await readable(page, 'Telegram, secret chat')).toEqual(range(8, 14));
  await page.getByLabel('the service').check({ force: true });
  expect(await readable(page, 'Telegram, secret chat')).toEqual([]);
  await marker(page).press('Home');
  await expect(page.getByRole('button', { name: 'Earlier' })).toBeDisabled();
});

test('a message is explained, with its facts and sources; arrows lead from card to card', async ({ page }) => {
  await open(page, '?moment=6');
  await cards(page, 'WhatsApp').nth(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const why = page.getByRole('region', { name: /^Message 2/ });
  await expect(why).toContainText('was erased on 9 May, with message 2');
  await expect(why.getByRole('link', { name: /^The Double Ratchet/ })).toHaveAttribute('href', /sources\/#DR$/);
});

test('the reader’s own words come out of real ciphertext, and stand in no address', async ({ page }) => {
  await open(page, '?moment=17');
  await page.getByLabel('The last message is yours').fill('a secret of mine');
  await expect(page.getByText(/^Drawing keys/)).toBeHidden({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Try the seized keys' }).click();
  await expect(page.getByText(/^WhatsApp: \d+ keys tried on 20 .* 3 of 20 messages opened\.$/)).toBeVisible();
  await expect(cards(page, 'WhatsApp').nth(19).locator('.words')).toHaveText('a secret of mine');
  expect(page.url()).not.toContain('secret%20of');
});

test('without script it stands complete, scenario by scenario', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto('exhibits/seized-key/');
  await page.getByRole('link', { name: 'One key a week' }).first().click();
  await expect(page.locator('.verdicts').first()).toContainText('Messages 8 to 14 open.');
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('row', { name: /^8 17 May 07:31 Omid Readable/ })).toBeVisible();
});

test('on a phone time runs down, and in Persian from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 1100 });
  await open(page, '', 'exhibits/seized-key/key-heals/');
  await drag(page, 11, true);
  expect(await readable(page, 'WhatsApp')).toEqual(range(12, 14));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '?moment=6', 'fa/exhibits/seized-key/');
  await page.getByRole('slider').press('ArrowLeft');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '7');
});
