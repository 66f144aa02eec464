import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="who-knows-whom"][data-live="true"]';

test('as days pass somebody stands out, and less is kept over other services', async ({ page }) => {
  await page.goto('exhibits/who-knows-whom/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit.locator('[data-mark]')).toHaveCount(0);

  await exhibit.getByLabel(/Days watched/).fill('30');
  await expect(page).toHaveURL(/day=30/);
  await expect(exhibit).toHaveAttribute('data-scenario', 'one-month');
  await expect(exhibit.locator('[data-mark="between"]')).toHaveCount(1);
  await expect(exhibit.locator('[data-mark="night"]')).toHaveCount(2);
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('stands between the others');

  await exhibit.getByLabel('Follow one number').selectOption('19');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('Number 19:');
  await exhibit.getByLabel('Signal', { exact: true }).check();
  await expect(page).toHaveURL(/mode=signal/);
  // Who waits for a message is all that its server can join.
  await expect(exhibit.locator('line')).toHaveCount(2);
  await expect(exhibit.locator('[data-mark]')).toHaveCount(0);
  await exhibit.getByText('Table: what shows of each number').click();
  await expect(exhibit.getByRole('columnheader', { name: 'Last connected, day' })).toBeVisible();
  await expect(exhibit.getByRole('row')).toHaveCount(37);
});

test('a number tapped in the graph is the guess, and the month answers it', async ({ page }) => {
  await page.goto('exhibits/who-knows-whom/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await exhibit.locator('.dot').nth(7).click();
  const guess = exhibit.locator('[data-guess]');
  await expect(guess.getByRole('combobox')).toHaveValue('8');
  await exhibit.getByRole('link', { name: 'One month', exact: true }).click();
  await expect(guess).toContainText('You said: 8.');
  await expect(guess.locator('strong')).toHaveText('It is: 19.');
  await exhibit.getByRole('link', { name: 'Signal, one month' }).click();
  await expect(exhibit.locator('[data-task="done"]')).toContainText('Nobody stands out');
});

test('a class names several numbers, one tap a hand, and the month answers it', async ({ page }) => {
  await page.goto('present/what-stays-visible/');
  const slide = page.locator('.exhibit-slide').first();
  await page.goto(`present/what-stays-visible/#/${await slide.getAttribute('id')}`);
  const exhibit = slide.locator(LIVE);
  await exhibit.waitFor();
  const guess = exhibit.locator('[data-guess]');
  // In the graph, and by the list.
  for (const number of [19, 8, 19])
    await exhibit
      .locator('.dot')
      .nth(number - 1)
      .click();
  await guess.getByRole('combobox').selectOption('19');
  await expect(guess.getByRole('button', { name: /One more hand$/ })).toHaveText(['19', '8']);
  await guess.getByRole('button', { name: '19: One hand fewer' }).click();
  for (const scenario of ['one-week', 'one-month']) {
    await page.keyboard.press('PageDown');
    await expect(exhibit).toHaveAttribute('data-scenario', scenario);
  }
  await expect(guess).toContainText('The class said: 19 2 · 8 1.');
  await expect(guess.getByText('It is: 19.', { exact: true })).toBeVisible();
});

test('each scenario has its picture without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/who-knows-whom/one-month/');
  await expect(page.locator('[data-mark]')).toHaveCount(3);
  await page.goto('fa/exhibits/who-knows-whom/signal-month/');
  await expect(page.locator('[data-exhibit] line')).toHaveCount(2);
  await expect(page.locator('[data-mark]')).toHaveCount(0);
  await context.close();
});
