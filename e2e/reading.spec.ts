import { expect, test } from './test.ts';

/** A page with terms and statements, and a chapter with questions. */
const PAGE = 'how-we-know/';
const CHAPTER = 'chapters/the-ways-round/';

test.describe('marks in the text', () => {
  test('a term says what it means on focus, until Escape', async ({ page }) => {
    await page.goto(PAGE);
    const term = page.locator('.term').first();
    const note = term.locator('.note');
    await expect(note).toBeHidden();
    await term.locator('a').first().focus();
    await expect(note).toBeVisible();
    await expect(note).toContainText('A long random number');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
  });

  test('a term leads to its entry in the glossary, which leads back to the chapters', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('.term a').first().click();
    await expect(page).toHaveURL(/\/glossary\/#key$/);
    await expect(page.locator('#key')).toBeInViewport();
    const back = page.locator('.entry .from a[href*="/chapters/"]').first();
    await back.click();
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test('a statement leads to the exhibit in its very state', async ({ page }) => {
    await page.goto(PAGE);
    const says = page.locator('.says[data-verdict="readable"]').first();
    await says.locator('.mark').hover();
    await expect(says.locator('.note')).toContainText('The data stands in Iran, the keys in Iran.');
    await says.locator('.mark').click();
    const exhibit = page.locator('[data-exhibit="move-the-server"]');
    await expect(exhibit).toHaveAttribute('data-scenario', 'keys-follow');
    await expect(exhibit.locator('[data-verdict="readable"]').first()).toBeVisible();
  });

  test('every statement of a chapter leads to a state that the exhibit reads', async ({ page }) => {
    await page.goto(CHAPTER);
    const links = await page
      .locator('.says .mark')
      .evaluateAll((marks) => marks.map((mark) => (mark as HTMLAnchorElement).getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    for (const link of new Set(links)) {
      await page.goto(new URL(link, page.url()).href);
      await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
      // The exhibit leaves out of the address what it does not understand.
      expect(new URL(page.url()).search).toBe(new URL(link, page.url()).search);
    }
  });

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('the first touch shows the note, at the foot of the screen', async ({ page }) => {
      await page.goto(PAGE);
      const term = page.locator('.term').first();
      await term.scrollIntoViewIfNeeded();
      await term.tap();
      await expect(term.locator('.note')).toBeInViewport();
      expect(page.url()).toContain(PAGE);
    });
  });
});

test.describe('questions', () => {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('mark the right choice and the own one once the answer is shown', async ({ page }) => {
      await page.goto(CHAPTER);
      const question = page.locator('fieldset.question').first();
      const wrong = question.locator('.choice:not(.right)').first();
      await wrong.locator('input').check();
      await expect(question.locator('.is-right')).toBeHidden();
      await question.locator('summary').click();
      await expect(question.locator('.is-right')).toBeVisible();
      await expect(wrong.locator('.yours')).toBeVisible();
      await expect(question.locator('.because')).toBeVisible();
    });
  });

  test('are one group of buttons each, named by the question', async ({ page }) => {
    await page.goto(CHAPTER);
    const groups = page.getByRole('group', { name: /\?/ });
    expect(await groups.count()).toBeGreaterThan(1);
    for (const group of await groups.all()) {
      const names = await group
        .getByRole('radio')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
      expect(new Set(names).size).toBe(1);
    }
  });

  test('say to whoever chose wrong why it is wrong, once the answer shows', async ({ page }) => {
    await page.goto(CHAPTER);
    const question = page.locator('fieldset.question').first();
    const wrong = question.locator('.choice:not(.right)').first();
    await wrong.getByRole('radio').check();
    await expect(wrong.locator('.why')).toBeHidden();
    await question.locator('summary').click();
    await expect(wrong.locator('.why')).toBeVisible();
    await expect(question.locator('.why:visible')).toHaveCount(1);
  });

  test('ask in boxes too, and the model answers each box', async ({ page }) => {
    await page.goto('chapters/three-questions/');
    const grid = page.locator('.grid-question');
    const boxes = grid.locator('td[data-answer]');
    await expect(boxes).toHaveCount(9);
    await expect(grid.locator('.verdict:visible')).toHaveCount(0);
    await boxes.nth(0).getByRole('radio', { name: 'no' }).check();
    await grid.locator('summary').click();
    await expect(grid.locator('.verdict:visible')).toHaveCount(9);
    await expect(boxes.nth(0).locator('.verdict')).toHaveText('yes');
    await page.goto('present/three-questions/#/question-4');
    const slide = page.locator('section.grid-slide.present');
    await expect(slide.locator('th').first()).toBeVisible();
    await expect(slide.locator('.verdict').first()).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(slide.locator('.verdict').first()).toBeVisible();
    const [height, room] = await slide.evaluate((one) => [one.scrollHeight, one.clientHeight]);
    expect(height).toBeLessThanOrEqual(room ?? 0);
  });

  test('are a sheet on paper, without a key', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.question details').first()).toBeHidden();
    for (const answer of ['.answer', '.why', '.is-right', '.because', '.verdict'])
      await expect(page.locator(`.quiz ${answer}:visible`)).toHaveCount(0);
  });

  test('are slides, each with its answer at the second press', async ({ page }) => {
    await page.goto('present/the-ways-round/#/question-1');
    const slide = page.locator('.question-slide').first();
    await expect(slide.locator('.choice').first()).toBeVisible();
    await expect(slide.locator('.because')).toBeHidden();
    await page.keyboard.press('PageDown');
    await expect(slide.locator('.because')).toBeVisible();
  });
});

test('a chapter says how to cite it, and when its facts were checked', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(page.locator('.about')).toContainText('Facts checked on');
  await expect(page.locator('.citation')).toContainText(
    /“The ways round”, Who Holds the Key\?, .+\/chapters\/the-ways-round\//,
  );
  await page.goto('changes/');
  await expect(page.getByRole('link', { name: 'The ways round' }).first()).toBeVisible();
});

test.describe('for this danger, this setting', () => {
  const LAST = 'chapters/what-happened-next/';

  test('is answered with the keyboard, one danger at a time', async ({ page }) => {
    await page.goto(LAST);
    const dangers = page.locator('.dangers details');
    await expect(dangers.first()).toHaveAttribute('open');
    await dangers.nth(1).locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(dangers.nth(1)).toHaveAttribute('open');
    await expect(dangers.first()).not.toHaveAttribute('open');
    await expect(dangers.nth(1).locator('dd').first()).toBeVisible();
  });

  test('stands open on paper', async ({ page }) => {
    await page.goto(LAST);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.dangers details').last().locator('dd').first()).toBeVisible();
  });
});

test('an address that leads nowhere is answered in the language of its folder', async ({ page }) => {
  await page.goto('fa/nowhere/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  await expect(page.locator('.title').first()).toHaveText(/[آ-ی]/);
  await page.goto('nowhere/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.title').first()).toHaveText(/[a-z]/);
});

test('whoever’s browser asks for Persian is told where the site is in it', async ({ browser, baseURL }) => {
  for (const [locale, told] of [
    ['fa-IR', true],
    ['en-GB', false],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto('');
    await expect(page.locator('.also-here a')).toBeVisible({ visible: told });
    await context.close();
  }
});
