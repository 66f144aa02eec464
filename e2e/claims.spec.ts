import { expect, test } from './test.ts';
const REPORTS = 'reading-the-reports/';

test.describe('the five reports', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of ['', 'fa/'])
    test(`stand side by side at /${lang}, each claim once with an anchor, without script`, async ({ page }) => {
      await page.goto(`${lang}${REPORTS}#A3`);
      await expect(page.locator('.claim-entry[id]')).toHaveCount(74);
      await expect(page.locator('.answers').first().getByRole('cell')).toHaveCount(5);
      const claim = page.locator('#A3');
      await expect(claim).toBeInViewport();
      await claim.locator('summary').click();
      await expect(claim.locator('.source-links a').first()).toHaveAttribute('href', /\/sources\/#TC-2016$/);
      await claim.locator('.conflicts a').first().click();
      await expect(page.locator('#B1')).toBeInViewport();
      await page.setViewportSize({ width: 390, height: 800 });
      await expect(page.locator('.answers .report-name').first()).toBeVisible();
    });

  test('can be read by report and by verdict, and every link within a page leads somewhere', async ({ page }) => {
    for (const view of ['', 'by-article/', 'by-verdict/', 'where-from/']) {
      await page.goto(REPORTS + view);
      await expect(page.locator('.view-links [aria-current=page]')).toHaveCount(1);
      const nowhere = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => !document.getElementById(href.slice(1))),
        );
      expect(nowhere).toEqual([]);
    }
  });

  test('are traced back in a drawing that is mirrored in Persian', async ({ page }) => {
    for (const [lang, ahead] of [['', 1] as const, ['fa/', -1] as const]) {
      await page.goto(`${lang}${REPORTS}where-from/`);
      await expect(page.locator('.chain > svg:visible')).toHaveCount(1);
      const x = async (stage: number) =>
        (await page.locator(`.stage-${stage} rect:visible`).first().boundingBox())?.x ?? 0;
      expect(Math.sign((await x(5)) - (await x(1)))).toBe(ahead);
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(16);
    }
  });

  test('leave the search to its lists without script', async ({ page }) => {
    await page.goto('search/');
    await expect(page.getByText('Search needs a script')).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.locator('.lists a')).toHaveCount(5);
  });
});

test('the search finds chapters and claims, goes with address and keyboard, and loads on no other page', async ({
  page,
}) => {
  page.on('request', (request) => expect(page.url() + request.url()).not.toMatch(/chapters.*pagefind/));
  await page.goto('chapters/the-order/');
  const status = page.getByRole('status');
  await page.goto('search/?q=backup');
  await expect(status).toHaveText(/^\d+ results for “backup”\.$/);
  await expect(
    page
      .getByRole('region', { name: /^Chapters/ })
      .getByRole('link')
      .first(),
  ).toBeVisible();
  await page.getByRole('searchbox').fill('court order');
  await expect(page).toHaveURL(/\?q=court\+order$/);
  await expect(page.locator('.results').getByRole('link', { name: 'VPN Compare, E13: Wrong' })).toBeVisible();
  await page.getByRole('searchbox').press('ArrowDown');
  await expect(page.locator('.results a').first()).toBeFocused();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('zzzz');
  await expect(status).toHaveText(/^Nothing found/);
  await page.goto(`fa/search/?q=${encodeURIComponent('پيام رسان')}`);
  await expect(status).toHaveText(/^[۰-۹]+ نتیجه/);
});
