import { expect, test } from './test.ts';

test('the timeline is filtered by kind, says so, and can be linked to', async ({ page }) => {
  await page.goto('exhibits/timeline/');
  const exhibit = page.locator('[data-exhibit="timeline"][data-live="true"]');
  await exhibit.waitFor();
  // A row is empty as long as it is asked what stands in it.
  const seen = exhibit.locator('li[id]:visible');
  await expect(seen).toHaveCount(0);
  // Paper has the list of all else.
  await page.emulateMedia({ media: 'print' });
  await expect(seen.first()).toBeVisible();
  await expect(seen.locator('.kind.blocking')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await exhibit.locator('[data-guess]').getByLabel('2017').check();
  await exhibit.getByLabel('Blocking', { exact: true }).check();
  await expect(exhibit.locator('[data-guess]')).toContainText('You said: 2017. It is: 2018.');
  await expect(exhibit.locator('[data-outcome="event"]')).toContainText('Telegram is banned');
  // All stand in the page as it was served; which of them are hidden follows the choice.
  const listed = exhibit.locator('li[id]:not([hidden])');
  const all = await exhibit.locator('li[id]').count();
  const fewer = all - (await exhibit.locator('li[id]:has(.kind.cases)').count());
  expect(all).toBeGreaterThan(40);
  expect(fewer).toBeLessThan(all);
  await expect(listed).toHaveCount(all);
  await exhibit.getByLabel('Cases', { exact: true }).uncheck();
  await expect(page).toHaveURL(/kinds=orders,blocking,apps$/);
  await expect(listed).toHaveCount(fewer);
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText(`${fewer} events`);
  const told = exhibit.locator('[data-outcome="event"]');
  await exhibit.getByRole('button', { name: 'Earlier' }).click();
  await expect(told).toContainText('The caches lose their permit');

  await exhibit.getByRole('link', { name: 'The order', exact: true }).click();
  await expect(page).toHaveURL(/kinds=orders,blocking,apps#.*the-order$/);
  await expect(exhibit.locator('li:target')).toBeInViewport();
});

test('every event has a source that the site lists, also without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/timeline/blocking/');
  const events = page.locator('[data-exhibit="timeline"] li[id]:not([hidden])');
  expect(await events.count()).toBeGreaterThan(5);
  for (const event of await events.all())
    await expect(event.locator('.sources a').first()).toHaveAttribute('href', /\/fa\/sources\/#\S+$/);
  await context.close();
});
