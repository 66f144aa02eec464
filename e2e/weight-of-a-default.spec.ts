import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="weight-of-a-default"][data-live="true"]';

test('the slider, by hand, key and button, and what the dots show', async ({ page }) => {
  await page.goto('exhibits/weight-of-a-default/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const [optional, byDefault] = [exhibit.locator('[data-field="optional"]'), exhibit.locator('[data-field="default"]')];
  await expect(optional).toHaveAttribute('data-opened', '20000000');
  await expect(byDefault).toHaveAttribute('data-opened', '0');

  const slider = exhibit.getByLabel(/Who choose the end-to-end mode/);
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/share=1$/);
  await expect(optional).toContainText('19.98 million of 20 million');
  await exhibit.getByRole('button', { name: 'More' }).first().click();
  await expect(optional).toHaveAttribute('data-opened', '19960000');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('19.96 million');
  await slider.press('End');
  await expect(exhibit).toHaveAttribute('data-scenario', 'by-default');
  await expect(optional).toHaveAttribute('data-opened', '0');

  await exhibit.getByLabel('Who writes to whom', { exact: true }).check();
  await expect(page).toHaveURL(/item=who-talks-to-whom/);
  for (const field of [optional, byDefault]) await expect(field).toHaveAttribute('data-opened', '20000000');
  await exhibit.getByText('Table: what the authority reads').click();
  await expect(exhibit.getByRole('row')).toHaveCount(7);
});

test('a backup is opened when its host is reached, and the guesses are answered by the model', async ({ page }) => {
  await page.goto('exhibits/weight-of-a-default/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  for (const guess of await exhibit.locator('[data-guess]').all()) await guess.getByLabel('1 million').check();
  await exhibit.getByRole('link', { name: 'A few choose' }).click();
  await expect(exhibit.locator('[data-guess="optional"] strong')).toHaveText('It is: 19 million.');
  await expect(exhibit.locator('[data-guess="default"] strong')).toHaveCount(0);
  await exhibit.getByLabel('Who writes to whom', { exact: true }).check();
  await expect(exhibit.locator('[data-guess="default"] strong')).toHaveText('It is: all 20 million.');

  await exhibit.getByText('Change what the authority can do').click();
  await exhibit.getByLabel('Stored chats', { exact: true }).check();
  await exhibit.getByLabel(/Who also keep a plain copy/).press('End');
  await expect(exhibit.locator('[data-field="default"]')).toHaveAttribute('data-opened', '0');
  await exhibit.getByLabel('reaches the backup host').check();
  await expect(exhibit.locator('[data-field="default"]')).toHaveAttribute('data-opened', '20000000');
});

test('each scenario has its dots without script, in Persian too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/weight-of-a-default/half-choose/');
  await expect(page.locator('[data-field="optional"]')).toHaveAttribute('data-opened', '10000000');
  await expect(page.locator('[data-field="optional"]')).toContainText('۱۰ میلیون نفر');
  await expect(page.locator('[data-field="optional"] > svg path.readable')).toHaveCount(1);
  await expect(page.locator('[data-field="default"] > svg path.readable')).toHaveCount(0);
  await context.close();
});
