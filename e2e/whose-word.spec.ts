import { expect, test } from './test.ts';

/*
 * Wherever a verdict takes something on somebody's word, the mark stands beside it, and among its reasons a press turns it round.
 * The table of all is in exposure-table.spec.ts.
 */
for (const { id, at, where, whose, open, ask, says } of [
  {
    id: 'move-the-server',
    at: 'data-moves/',
    where: '[data-mode="telegram-cloud"] .slip[data-item="in-flight"]',
    whose: 'its own word',
    open: ['details.desk > summary', 'details.desk td[data-verdict="sealed"] summary'],
    ask: 'And if it is not sealed?',
    says: 'Then it would be: Readable',
  },
  {
    id: 'weight-of-a-default',
    at: '?keys=abroad',
    where: '[data-field="optional"] li[data-mode="telegram-cloud"]',
    whose: 'its own word',
    open: ['.reasons details > summary'],
    ask: 'And if it is not sealed?',
    says: 'Then it would be: Readable',
  },
  {
    id: 'message-journey',
    at: 'disk/',
    where: 'td[data-asked="route"]:last-child',
    whose: 'we assume',
    open: ['td[data-asked="route"]:last-child summary'],
    ask: 'And if it lies sealed there?',
    says: 'Then it would be: Sealed',
  },
  {
    id: 'group-fanout',
    at: 'ghost-member/',
    where: '[data-item="stored-text"][data-verdict="absent"]',
    whose: 'its own word',
    open: ['details[data-part="reasons"]:has([data-turn]) > summary'],
    ask: 'And if it was kept?',
    says: 'Then it would be: Sealed',
  },
  {
    id: 'ends-and-backups',
    at: 'company-ordered/?mode=whatsapp-direct',
    where: '[data-mode="whatsapp-direct"] [data-item="stored-text"]',
    whose: 'its own word',
    open: [],
    ask: 'And if it was kept?',
    says: 'Then it would be: Sealed',
  },
  {
    id: 'tunnel-and-block',
    at: 'stored-data/?mode=whatsapp-direct',
    where: 'tr[data-item="stored-text"]',
    whose: 'its own word',
    open: [],
    ask: 'And if it was kept?',
    says: 'Then it would be: Sealed',
  },
])
  test(`${id} says in its place whose word a verdict takes, and turns it round`, async ({ page }) => {
    await page.goto(`exhibits/${id}/${at}`);
    const exhibit = page.locator(`[data-exhibit="${id}"][data-live="true"]`);
    await exhibit.waitFor();
    await expect(exhibit.locator(`${where} [data-word]`).first()).toHaveText(whose);
    for (const summary of open) await exhibit.locator(summary).first().click();
    const turn = exhibit.getByRole('button', { name: ask }).first();
    await turn.press('Enter');
    await expect(turn).toHaveAttribute('aria-pressed', 'true');
    await expect(exhibit.getByRole('status').filter({ hasText: 'would be:' }).first()).toContainText(says);
    await turn.press('Enter');
    await expect(turn).toHaveAttribute('aria-pressed', 'false');
  });

test('who-knows-whom draws the circle that shows if what we take to be deleted was kept', async ({ page }) => {
  await page.goto('exhibits/who-knows-whom/?mode=whatsapp-direct&day=30');
  const exhibit = page.locator('[data-exhibit="who-knows-whom"][data-live="true"]');
  await exhibit.waitFor();
  const found = exhibit.locator('[data-outcome="found"]');
  await expect(found.locator('.taken')).toContainText('by our assumption');
  await expect(found).not.toContainText('stands between the others');
  await found.getByRole('button', { name: 'And if it was kept?' }).press('Enter');
  await expect(found).toContainText('stands between the others');
  await expect(exhibit.locator('[data-mark="between"]')).toHaveCount(1);
  await found.getByRole('button', { name: 'And if it was kept?' }).press('Enter');
  await expect(found).not.toContainText('stands between the others');
});
