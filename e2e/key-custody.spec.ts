import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="key-custody"][data-live="true"]';

test('a followed key shows at every place that holds it, and what it opens', async ({ page }) => {
  await page.goto('exhibits/key-custody/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit.locator('.picked')).toHaveCount(0);

  await exhibit
    .getByRole('group', { name: 'The Telegram key store abroad' })
    .getByRole('button', { name: 'storage key' })
    .click();
  await expect(page).toHaveURL(/key=storage/);
  await expect(exhibit.locator('.row.picked')).toHaveCount(2);
  await expect(exhibit.getByRole('status')).toContainText('Storage key. Held by the Telegram server abroad');
  await expect(exhibit.locator('.chosen')).toContainText('The message already delivered');

  await exhibit.getByLabel('Way of sending').selectOption('whatsapp-direct');
  await expect(exhibit).toHaveAttribute('data-scenario', 'whatsapp-direct');
  await expect(exhibit.locator('.row.picked')).toHaveCount(0);
  await exhibit.getByLabel('Follow one key').selectOption('message');
  await expect(exhibit.locator('.row.picked')).toHaveCount(2);
  await exhibit.getByText('Table: every key').click();
  await expect(exhibit.getByRole('columnheader', { name: 'Held by' })).toBeVisible();
});

test('the guess is asked of the chat that comes next, and answered when it comes', async ({ page }) => {
  await page.goto('exhibits/key-custody/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await exhibit.locator('[data-guess]').getByLabel('only the phones').check();
  await exhibit.getByLabel('Way of sending').selectOption('whatsapp-direct');
  await expect(exhibit.locator('[data-guess]')).toContainText('You said: only the phones. It is: nobody any more.');
});

test('each scenario has its picture without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/key-custody/');
  await expect(page.locator('[data-row="storage"]')).toHaveCount(2);
  await page.goto('fa/exhibits/key-custody/whatsapp-direct/');
  await expect(page.locator('[data-row="storage"]')).toHaveCount(0);
  await expect(page.locator('[data-row="message"]')).toHaveCount(2);
  await context.close();
});
