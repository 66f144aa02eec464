import { readFile } from 'node:fs/promises';
import { MODES_HERE } from '../src/exhibits/exposure-table/modes.ts';
import { expect, test } from './test.ts';

const LIVE = '[data-exhibit="exposure-table"][data-live="true"]';

test('one switch changes cells, which are marked and announced; a cell opens into its reasons', async ({ page }) => {
  await page.goto('exhibits/exposure-table/data-only/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const cell = exhibit.getByRole('button', { name: /already delivered.*Telegram, default chat/i }).first();
  await expect(cell).toHaveAttribute('data-verdict', 'sealed');
  await expect(exhibit.locator('.changed')).toHaveCount(0);

  // The keys are abroad: what is compelled inside opens nothing.
  await expect(exhibit.getByRole('switch', { name: 'compels the keys' })).toBeChecked();
  await exhibit
    .getByRole('group', { name: /keys stand/ })
    .getByLabel('in Iran', { exact: true })
    .check();
  await expect(page).toHaveURL(/keys=in-country/);
  await expect(cell).toHaveAttribute('data-verdict', 'readable');
  await expect(cell).toHaveClass(/changed/);
  await expect(exhibit.locator('p.spoken')).not.toHaveText('');

  await cell.click();
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  const reasons = exhibit.locator('tr.why:not([hidden]) .reasons');
  await expect(reasons).toContainText('Telegram, default chat');
  await expect(reasons.getByRole('link').first()).toHaveAttribute('href', /sources\/#/);
});

test('a cell that takes a word says whose, and a press turns it round, by keyboard', async ({ page }) => {
  await page.goto('exhibits/exposure-table/data-only/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  const reasons = exhibit.locator('tr.why:not([hidden]) .reasons');
  for (const [mode, item, says, ask, verdict] of [
    ['telegram-cloud', 'stored-text', 'its own word', 'And if it is not sealed?', 'Readable'],
    ['whatsapp-direct', 'stored-text', 'its own word', 'And if it was kept?', 'Sealed'],
    ['whatsapp-direct', 'who-talks-to-whom', 'we assume', 'And if it lies sealed there?', 'Sealed'],
  ] as const) {
    const cell = exhibit.locator(`td[data-mode='${mode}'][data-item='${item}'] button`);
    await expect(cell).toContainText(says);
    await cell.press('Enter');
    const turn = reasons.getByRole('button', { name: ask });
    await expect(turn).toHaveAttribute('aria-pressed', 'false');
    await turn.press('Enter');
    await expect(turn).toHaveAttribute('aria-pressed', 'true');
    await expect(reasons.getByRole('status').filter({ hasText: 'Then it would be' })).toContainText(verdict);
    await turn.press('Enter');
    await expect(reasons.getByText('Then it would be')).toHaveCount(0);
  }
  // What is read in a phone takes nobody's word.
  await expect(exhibit.locator("td[data-mode='sms'] small")).toHaveCount(0);
});

test('a cell can be checked without us: as a sentence whose address opens it, and as files for two provers', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('exhibits/exposure-table/server-run/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await exhibit.getByRole('button', { name: /still to come, WhatsApp$/i }).click();
  const check = exhibit.getByRole('group', { name: 'Check this without us' });

  await check.getByRole('button', { name: 'Copy as a sentence' }).click();
  const shown = await check.locator('blockquote').innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toContain('when it runs the server');

  for (const [name, file, says] of [
    [
      /theorem prover/,
      'whatsapp-direct-future-text.p',
      "fof(asked, conjecture, d('plain',text('future-text')) | d('run-server',",
    ],
    [/Verifpal/, 'whatsapp-direct-future-text.vp', 'confidentiality? text_future_text'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await check.getByRole('button', { name }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(file);
    expect(await readFile(await download.path(), 'utf8')).toContain(says);
    await expect(check.locator('pre')).toContainText(file);
  }

  const address = shown.split(' ').at(-1) ?? '';
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator(`${LIVE} tr.why:not([hidden])`)).toContainText('WhatsApp: The message still to come.');
});

test('what is copied is the table on the screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('exhibits/exposure-table/');
  const exhibit = page.locator(LIVE);
  await exhibit.waitFor();
  await exhibit.getByRole('button', { name: /CSV/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const rows = exhibit.locator('tbody tr:not(.why)');
  const lines = copied.trimEnd().split('\r\n');
  expect(lines).toHaveLength(10);
  const columns = MODES_HERE.leading.length;
  expect(columns).toBeGreaterThan(9);
  await expect(exhibit.locator('[data-column]')).toHaveCount(columns);
  await expect(rows.locator('[data-verdict]')).toHaveCount(9 * columns);
  const verdicts = await rows.locator('[data-verdict]').allInnerTexts();
  for (const [row, line] of lines.slice(1).entries())
    expect(line.endsWith(verdicts.slice(row * columns, (row + 1) * columns).join(','))).toBe(true);
});

test('a scenario stands there without script, in Persian', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('fa/exhibits/exposure-table/server-run/');
  await expect(page.locator('[data-verdict="readable-by-attack"]').first()).toBeVisible();
  await context.close();
});

test('on a slide a class looks in all four quarters, and is told why none has it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('present/keys-on-the-server/#/data-here-or-there-keys-here-or-there');
  const slide = page.locator('.slides > .present');
  await expect(page.locator('.deck.ready')).toBeVisible();
  await expect(slide.locator(LIVE)).toBeVisible();
  await page.keyboard.press('t');
  const task = slide.locator('.task');
  await expect(task).toHaveAttribute('data-task', 'open');
  const quarters = slide.locator('.quarters button');
  for (const at of [0, 1, 2, 3]) {
    await quarters.nth(at).click();
    await expect(quarters.nth(at)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(task).toHaveAttribute('data-task', 'cannot');
  await expect(task).toBeInViewport({ ratio: 1 });
});
