import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="who-can-change-what"][data-live="true"]';

test('one press changes what a phone shows, where the service seals, and is refused where the phones do', async ({
  page,
}) => {
  await page.goto('exhibits/who-can-change-what/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const row = (mode: string) => exhibit.locator(`[data-mode="${mode}"]`);
  await expect(exhibit.locator('mark')).toHaveCount(0);

  await exhibit.getByRole('radio', { name: 'runs the servers' }).check();
  await expect(row('telegram-cloud')).toHaveAttribute('data-came', 'unseen');
  await expect(row('telegram-cloud').locator('[data-who="omid"] mark')).toHaveText('nine.');
  await expect(row('telegram-cloud').locator('[data-who="sara"]')).toContainText('Meet me at six.');
  await expect(row('whatsapp-direct')).toHaveAttribute('data-came', 'refused');
  await expect(row('whatsapp-direct').locator('[data-who="omid"] code')).toHaveText(/^([0-9a-f]{2} ?){5}$/);
  await expect(exhibit.locator('p.spoken')).toContainText('Refused');
  await expect(page).toHaveURL(/by=run-server/);
});

test('a guess stands in the rows, and is answered there by the act', async ({ page }) => {
  await page.goto('exhibits/who-can-change-what/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const guess = exhibit.locator('[data-guess="whatsapp-direct"]');
  await guess.getByLabel('yes, unseen').check();
  await expect(exhibit.locator('.alternative')).not.toContainText('Refused');
  await exhibit.getByRole('radio', { name: 'runs the servers' }).check();
  await expect(guess.locator('[data-right="false"]')).toContainText('It is: no.');
});

test('the task is done by the phone that has the keys', async ({ page }) => {
  await page.goto('exhibits/who-can-change-what/as-sara/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const task = exhibit.locator('[data-task]');
  await expect(task).toHaveAttribute('data-task', 'open');
  await exhibit.getByRole('radio', { name: 'has Omid’s phone' }).check();
  await expect(task).toHaveAttribute('data-task', 'done');
});

test('March 2017 stands there without script, in Persian: a channel is empty on both phones', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/who-can-change-what/march-2017/');
  const channel = page.locator('[data-mode="telegram-group"]');
  for (const who of ['sara', 'omid']) await expect(channel.locator(`[data-who="${who}"]`)).toHaveText('پیامی نیست');
  await expect(page.locator('[data-mode="signal"] [data-who="sara"]')).toContainText('ساعت شش بیا.');
  await context.close();
});
