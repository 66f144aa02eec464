import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="key-check"][data-live="true"]';

test('the lying server reads what the reader writes, and comparing codes shows it', async ({ page }) => {
  await page.goto('exhibits/key-check/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'sealed');

  await exhibit.getByRole('link', { name: 'They compare codes' }).click();
  await expect(page).toHaveURL(/server=false-key&compare=after/);
  await exhibit.getByLabel('Sara writes').fill('meet me at nine');
  await expect(exhibit.locator('[data-verdict="readable-by-attack"]')).toContainText('meet me at nine');
  await expect(exhibit).toContainText('The two codes differ.');
  const codeOf = async (whose: string): Promise<string> =>
    (await exhibit.locator(`[data-code="${whose}"]`).innerText()).replace(/\D/g, '');
  // The digits take 5,200 rounds of a hash for each phone, and come when the page has nothing else to do.
  await expect.poll(() => codeOf('sara')).toMatch(/^\d{60}$/);
  expect(await codeOf('sara')).not.toBe(await codeOf('omid'));

  await page.goBack();
  await expect(page).not.toHaveURL(/false-key/);
  await expect(exhibit).toHaveAttribute('data-scenario', 'honest');
  await expect.poll(() => codeOf('sara')).toMatch(/^\d{60}$/);
  expect(await codeOf('sara')).toBe(await codeOf('omid'));
});

test('the guess is made where the answer will stand, and the act reveals it', async ({ page }) => {
  await page.goto('exhibits/key-check/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  for (const group of await exhibit.locator('[data-guess]').all()) await group.getByLabel('yes').check();
  await exhibit.getByLabel('hands out its own keys').check();
  await expect(exhibit).toHaveAttribute('data-scenario', 'false-key');
  await expect(exhibit.locator('[data-guess="reads"]')).toContainText('You said: yes. It is: yes.');
  await expect(exhibit.locator('[data-guess="seen"]')).toContainText('You said: yes. It is: no.');
});

test('the task cannot be done with WhatsApp, for want of a key, and could in 2013', async ({ page }) => {
  await page.goto('exhibits/key-check/?server=false-key&compare=after');
  const exhibit = page.locator(LIVE);
  await expect(exhibit.locator('[data-task="cannot"]')).toContainText('the key of this one message');
  await exhibit.getByLabel('Telegram, secret chat of 2013').check();
  await expect(exhibit.locator('[data-task="done"]')).toContainText('the codes agree');
});

test('in the secret chat of 2013 the pictures agree while the server reads, also without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/key-check/telegram-2013/');
  const groups = (whose: string) => page.locator(`[data-code="${whose}"] .groups`).innerText();
  expect(await groups('sara')).toBe(await groups('omid'));
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'readable-by-attack');
  await context.close();
});
