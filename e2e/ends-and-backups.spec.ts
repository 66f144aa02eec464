import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="ends-and-backups"][data-live="true"]';

test('a second password stops the code and not the phone; the other side’s backup undoes a sealed one', async ({
  page,
}) => {
  await page.goto('exhibits/ends-and-backups/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const lane = (mode: string) => exhibit.locator(`[data-mode="${mode}"]`);
  const yieldsOtherThan = (what: string) => exhibit.locator(`[data-yields]:not([data-yields="${what}"])`);
  await expect(exhibit.locator('[data-yields="nothing"]').first()).toBeVisible();
  await expect(yieldsOtherThan('nothing')).toHaveCount(0);
  await exhibit.getByLabel('catches the login code').check();
  await expect(lane('telegram-cloud')).toHaveAttribute('data-yields', 'all');
  await expect(lane('whatsapp-direct')).toHaveAttribute('data-yields', 'coming');

  await exhibit.getByRole('group', { name: 'Omid’s second password' }).getByLabel('set', { exact: true }).check();
  await expect(page).toHaveURL(/password=on/);
  await expect(exhibit).toHaveAttribute('data-scenario', 'second-password');
  await expect(lane('telegram-cloud')).toHaveAttribute('data-yields', 'nothing');
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('Only what comes: Text message (SMS).');

  await exhibit.getByLabel('takes the phone, unlocked').check();
  await expect(yieldsOtherThan('all')).toHaveCount(0);

  await exhibit.getByLabel('reaches the backups').check();
  await exhibit.getByRole('button', { name: 'WhatsApp with a sealed backup (2021)' }).click();
  await expect(page).toHaveURL(/mode=whatsapp-e2e-backup/);
  await expect(exhibit.locator('.spoken[role="status"]')).toContainText('sealed bytes only');
  await exhibit.getByRole('group', { name: 'Sara’s backup' }).getByLabel('open').check();
  await expect(lane('whatsapp-e2e-backup').locator('[data-verdict="readable"]')).toHaveCount(4);
  await expect(exhibit.locator('[data-task]')).toHaveAttribute('data-task', 'done');
});

test('the guess is answered by the model where it was made, and the table leads to each lane', async ({ page }) => {
  await page.goto('exhibits/ends-and-backups/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await expect(exhibit).not.toContainText('Table: every chat');
  const guesses = exhibit.locator('[data-guess]');
  for (const guess of await guesses.all()) await guess.getByLabel('none').check();
  await exhibit.getByLabel('catches the login code').check();
  await expect(guesses.locator('strong')).toHaveText([
    'It is: the history too.',
    'It is: what comes.',
    'It is: what comes.',
  ]);

  await exhibit.getByText('Table: every chat by every way').click();
  const signal = exhibit.getByRole('row', { name: /^Signal/ }).last();
  await expect(signal.getByRole('button')).toHaveCount(8);
  await signal.getByRole('button').nth(2).click();
  await expect(page).toHaveURL(/way=phone&mode=signal/);
  await expect(exhibit.getByText('Why: Signal')).toBeVisible();
});

test('each scenario has its picture without script, in Persian too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/ends-and-backups/end-to-end-backup/');
  await expect(page.locator('[data-mode="whatsapp-e2e-backup"] [data-verdict="sealed"]')).toHaveCount(4);
  await page.goto('fa/exhibits/ends-and-backups/other-side/');
  await expect(page.locator('[data-mode="whatsapp-e2e-backup"] [data-verdict="readable"]')).toHaveCount(4);
  await context.close();
});
