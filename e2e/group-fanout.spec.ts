import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="group-fanout"][data-live="true"]';

test('the numbers grow with the group, and an added member reads what comes after', async ({ page }) => {
  await page.goto('exhibits/group-fanout/large-group/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const whatsapp = exhibit.getByRole('region', { name: 'WhatsApp group', exact: true });
  await expect(whatsapp).toContainText('65,280 messages, once');

  await exhibit.getByRole('radio', { name: '5,000' }).check();
  await expect(page).toHaveURL(/members=5000/);
  await expect(exhibit).toHaveAttribute('data-scenario', 'five-thousand');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('24,995,000 messages');
  await expect(whatsapp).toContainText('More than it can have');

  await exhibit.getByLabel(/^Members/).press('ArrowLeft');
  await expect(page).toHaveURL(/members=4000/);

  await exhibit.getByRole('radio', { name: 'on WhatsApp' }).check();
  await expect(page).toHaveURL(/ghost=whatsapp-group/);
  await expect(whatsapp.locator('[data-item="in-flight"]')).toHaveAttribute('data-verdict', 'sealed');
  await expect(whatsapp.locator('[data-item="future-text"]')).toHaveAttribute('data-verdict', 'readable-by-attack');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('somebody has joined the group');
  await exhibit.getByText('Table: a group of 4,000, counted').click();
  await expect(exhibit.getByRole('row', { name: /hand out everybody’s keys/ })).toContainText('15,996,000');
});

test('the guess is made where the answer will stand, which stands nowhere before', async ({ page }) => {
  await page.goto('exhibits/group-fanout/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit).not.toContainText(/readable|sealed:|no copy|Table:/i);
  // The size answers nothing.
  await exhibit.getByRole('button', { name: 'More' }).click();
  const guesses = exhibit.locator('[data-guess]');
  for (const guess of await guesses.all()) await guess.getByLabel('nothing', { exact: true }).check();
  await exhibit.getByRole('radio', { name: 'on WhatsApp' }).check();
  await expect(guesses.locator('strong')).toHaveText([
    'It is: the old messages too.',
    'It is: only what comes from today on.',
  ]);
  await expect(exhibit.locator('[data-task="cannot"]')).toContainText('deleted it');
});

test('each scenario has its picture without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/group-fanout/ghost-in-cloud/');
  await expect(page.locator('[data-group]')).toHaveCount(2);
  await expect(page.locator('[data-group="telegram-group"] [data-verdict="readable"]')).toHaveCount(3);
  await expect(page.locator('[data-group="whatsapp-group"]')).toContainText('۸۷۰');
  await context.close();
});
