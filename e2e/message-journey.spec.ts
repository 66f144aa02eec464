import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const exhibit = (page: Page): Locator => page.locator('[data-exhibit="message-journey"][data-live="true"]');
const way = (page: Page, name: string): Locator => exhibit(page).getByRole('region', { name });
const at = (page: Page, name: string): Locator => way(page, name).locator('.at');
const TELEGRAM = 'Telegram, default chat';

async function open(page: Page, path = ''): Promise<void> {
  await page.goto(`exhibits/message-journey/${path}`);
  await page.locator('[data-exhibit]').scrollIntoViewIfNeeded();
  await exhibit(page).waitFor();
}

test('the reader’s words walk from phone to phone, and lie open where somebody has the key', async ({ page }) => {
  await open(page);
  await exhibit(page).getByLabel('Sara writes').fill('meet me at nine');
  await expect(at(page, TELEGRAM)).toHaveAttribute('data-stop', 'sara-line');
  await expect(at(page, TELEGRAM)).not.toContainText('meet me at nine');
  await exhibit(page).getByRole('button', { name: 'Next stop' }).click();
  await expect(at(page, TELEGRAM)).toContainText('meet me at nine');
  await expect(at(page, 'WhatsApp')).toHaveAttribute('data-sees', 'bytes');
  await expect(at(page, 'WhatsApp')).toContainText('identity key 33');
  await expect(page).toHaveURL(/\?hop=4$/);

  await way(page, 'WhatsApp')
    .getByRole('button', { name: /^Sara’s phone/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(at(page, 'WhatsApp')).toHaveAttribute('data-stop', 'disk');
  await expect(page.getByRole('status').first()).toContainText('deleted from here');
  expect(page.url()).not.toContain('nine');
});

test('fog lies over all that an observer cannot see, and a VPN hides the service from the phone company', async ({
  page,
}) => {
  await open(page);
  await exhibit(page).getByRole('link', { name: 'The phone company’s eyes' }).click();
  const told = exhibit(page).locator('[data-asked="service"]').first();
  await expect(told).toHaveAttribute('data-verdict', 'readable');
  await expect(way(page, TELEGRAM).locator('li[data-sees="fog"]')).toHaveCount(5);
  await exhibit(page).getByLabel('uses a VPN').check({ force: true });
  await expect(told).toHaveAttribute('data-verdict', 'absent');
  await expect(at(page, TELEGRAM)).toContainText('joins Sara’s phone and the VPN’s server');
  await exhibit(page).getByRole('button', { name: 'Next stop' }).click();
  await expect(at(page, TELEGRAM)).toContainText('Not visible to the phone company.');

  await exhibit(page).getByRole('link', { name: 'The authority’s eyes' }).click();
  await expect(exhibit(page).locator('[data-asked="words"]').first()).toHaveAttribute('data-verdict', 'readable');
  await exhibit(page).getByLabel('abroad').check({ force: true });
  await expect(exhibit(page).locator('[data-asked="words"]').first()).toHaveAttribute('data-verdict', 'sealed');
  await page.goBack();
  await expect(exhibit(page)).toHaveAttribute('data-scenario', 'phone-company');
});

test('any two ways can be compared, and the guess is answered where it was made', async ({ page }) => {
  await open(page);
  await expect(exhibit(page).locator('[data-stop="server"]').first()).not.toContainText('the words');
  for (const group of await exhibit(page).locator('[data-guess]').all()) await group.getByLabel('sealed bytes').check();
  await exhibit(page).getByRole('button', { name: 'Next stop' }).click();
  await expect(exhibit(page)).toContainText('You said: sealed bytes. It is: the words.');
  await exhibit(page).getByLabel('Way of sending 1').selectOption('sms');
  await expect(at(page, 'Text message (SMS)')).toContainText('Are you coming on Friday?');
  await expect(page).toHaveURL(/modes=sms,whatsapp-direct/);
});

test('without script each pair of eyes has its picture, in Persian from right to left', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/message-journey/backup-host/');
  const [open, sealed] = await page.locator('.at').all();
  await expect(open ?? page.locator('none')).toHaveAttribute('data-sees', 'words');
  await expect(sealed ?? page.locator('none')).toHaveAttribute('data-sees', 'bytes');
  await expect(page.locator('[data-asked="words"]').first()).toContainText('جمعه');
  await expect(page.locator('.dump').first()).toHaveCSS('direction', 'ltr');
  await context.close();
});

test.describe('in a frame', () => {
  for (const width of [640, 360])
    test(`stays under 1000 pixels at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const query of ['', '?observer=authority&hop=4&data=in-country', '?observer=vpn&vpn=with&hop=2']) {
        await page.goto(`fa/embed/message-journey/${query}`);
        await exhibit(page).waitFor();
        expect(await page.evaluate(() => document.body.getBoundingClientRect().height)).toBeLessThanOrEqual(1000);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    });
});
