import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="tunnel-and-block"][data-live="true"]';

test('a block stops the message at the filter, a tunnel brings it through, a block of the VPN stops it again', async ({
  page,
}) => {
  await page.goto('exhibits/tunnel-and-block/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const filter = exhibit.locator('[data-kind="filter"]');

  await exhibit.getByLabel('the app', { exact: true }).check();
  await expect(page).toHaveURL(/blocked=app/);
  await expect(exhibit).toHaveAttribute('data-scenario', 'blocked');
  await expect(filter).toContainText('Stops here: the address of Telegram is blocked.');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('does not arrive');

  await exhibit.getByLabel('a VPN abroad').check();
  await expect(exhibit).toHaveAttribute('data-scenario', 'app-blocked-with-vpn');
  await expect(exhibit.locator('[data-kind="vpn"]')).toContainText('Sara → VPN → Telegram');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('That Sara uses Telegram: The VPN’s operator.');

  await exhibit.getByLabel('the app and the VPN').check();
  await expect(filter).toContainText('Stops here: the address of VPN is blocked.');

  await exhibit.getByRole('link', { name: 'What is stored' }).click();
  await expect(exhibit.getByRole('region', { name: 'What the disks and keys yield' })).toContainText(
    'The same in every row.',
  );
  await exhibit.getByText('Table: what is seen on each stretch').click();
  await expect(exhibit.getByRole('rowheader', { name: 'VPN to Border (again)' })).toBeVisible();
});

test('the guess beside each answer is answered by the model when the tunnel is there', async ({ page }) => {
  await page.goto('exhibits/tunnel-and-block/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit).not.toContainText('Table: what is seen');
  for (const guess of await exhibit.locator('[data-guess]').all()) await guess.getByLabel('nobody').check();
  await exhibit.getByLabel('a VPN abroad').check();
  await expect(exhibit).toHaveAttribute('data-scenario', 'through-vpn');
  await expect(exhibit.locator('[data-guess] strong')).toHaveText(['It is: the VPN’s operator.', 'It is: Telegram.']);
  await expect(exhibit.locator('[data-task="cannot"]')).toContainText('a service has to know where to deliver');
});

test('each scenario has its picture without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/tunnel-and-block/blocked/');
  await expect(page.locator('[data-exhibit] [data-stops="service"]')).toBeVisible();
  await page.goto('fa/exhibits/tunnel-and-block/through-vpn/');
  await expect(page.locator('[data-exhibit] .tunnel')).toHaveCount(4);
  await context.close();
});
