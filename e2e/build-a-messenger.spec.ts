import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="build-a-messenger"][data-live="true"]';

test('one changed choice changes the rows, the address and what is announced', async ({ page }) => {
  await page.goto('exhibits/build-a-messenger/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit.locator('button[data-verdict="readable"]')).toHaveCount(7);

  await exhibit.getByLabel('the phones', { exact: true }).check();
  await expect(page).toHaveURL(/holder=phones/);
  await expect(exhibit).toHaveAttribute('data-scenario', 'keys-at-ends');
  await expect(exhibit.locator('button[data-verdict="sealed"]')).toHaveCount(3);
  await expect(exhibit.getByRole('status').filter({ hasText: 'Rows that changed: 3.' })).toHaveCount(1);
  await expect(exhibit.locator('.difference')).toContainText('One choice differs from Telegram, default chat');

  await exhibit.getByRole('button', { name: /Why Sealed: The message already delivered/ }).click();
  await expect(exhibit.getByText('You chose that the server keeps the whole history.')).toBeVisible();

  await exhibit.getByRole('link', { name: 'Signal', exact: true }).click();
  await expect(page).toHaveURL(/from=signal/);
  await expect(exhibit.locator('.difference')).toContainText('It is as in Signal');
  await page.goto('exhibits/build-a-messenger/?holder=magic&backup=plain');
  await expect(page.locator(LIVE).getByLabel('yes, plain')).toBeChecked();
});

test('the guess stands in the rows, and real keys tell the same as the model', async ({ page }) => {
  await page.goto('exhibits/build-a-messenger/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  for (const guess of await exhibit.locator('[data-guess]').all()) await guess.getByLabel('stays shut').check();
  await exhibit.getByLabel('the phones', { exact: true }).check();
  await expect(exhibit).toHaveAttribute('data-scenario', 'keys-at-ends');
  await expect(exhibit.locator('[data-guess] strong')).toHaveText([
    'It is: stays shut.',
    'It is: opens.',
    'It is: opens.',
  ]);
  await exhibit.getByRole('button', { name: 'Try with real keys' }).click();
  await expect(exhibit.getByText('Of 8 rows, 8 come out as the model says.')).toBeVisible();

  await exhibit.getByRole('link', { name: 'Keeps next to nothing' }).click();
  await expect(exhibit.locator('[data-task]')).toHaveAttribute('data-task', 'open');
  await exhibit.getByLabel('the whole history').check();
  await expect(exhibit.locator('[data-task]')).toHaveAttribute('data-task', 'done');
});

test('each scenario has its table without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/build-a-messenger/keys-at-ends/');
  await expect(page.locator('[data-verdict="sealed"]')).toHaveCount(3);
  await page.goto('fa/exhibits/build-a-messenger/keeps-nothing/');
  await expect(page.locator('[data-verdict="readable"]')).toHaveCount(0);
  await context.close();
});
