import { expect, test } from './test.ts';

test('the timeline is filtered by kind, says so, and can be linked to', async ({ page }) => {
  await page.goto('exhibits/timeline/');
  const exhibit = page.locator('[data-exhibit="timeline"][data-live="true"]');
  await exhibit.waitFor();
  const all = await exhibit.locator('li[id]').count();
  expect(all).toBeGreaterThan(40);
  await exhibit.getByLabel('Cases', { exact: true }).uncheck();
  await expect(page).toHaveURL(/kinds=orders,blocking,apps$/);
  const fewer = await exhibit.locator('li[id]').count();
  expect(fewer).toBeLessThan(all);
  await expect(exhibit.getByRole('status')).toContainText(`${fewer} events`);

  await exhibit.getByRole('link', { name: 'The order', exact: true }).click();
  await expect(page).toHaveURL(/kinds=orders,blocking,apps#.*the-order$/);
  await expect(exhibit.locator('li:target')).toBeInViewport();
});

test('every event has a source that the site lists, also without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/timeline/blocking/');
  const events = page.locator('[data-exhibit="timeline"] li[id]');
  expect(await events.count()).toBeGreaterThan(5);
  for (const event of await events.all())
    await expect(event.locator('.sources a').first()).toHaveAttribute('href', /\/fa\/sources\/#\S+$/);
  await context.close();
});
