import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { answerTo } from '../src/reading/lesson/sheet-answers.ts';
import { drawSheet, LINES, SHEET_MODES } from '../src/reading/lesson/draw-sheet.ts';
import { teaching as words } from '../src/language/words/en/teaching.ts';
import { expect, nothingToDo, test } from './test.ts';

const LESSON = 'present/one-lesson/';
const current = (page: Page): Locator => page.locator('.slides > .present');

test('two presses lead from the home page to a running lesson', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation').getByRole('link', { name: 'Teach' }).click();
  await page.getByRole('link', { name: words.start }).last().click();
  await expect(page.locator('.deck.ready')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(current(page).getByRole('heading')).toHaveText('A new phone, old messages');
});

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
] as const)
  test(`a clicker goes through the whole lesson and back at ${width} × ${height}, and nothing overflows`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.goto(LESSON);
    await expect(page.locator('.deck.ready')).toBeVisible();
    // Every exhibit of the deck is alive before the second slide.
    const exhibits = page.locator('[data-exhibit]');
    await expect(page.locator('[data-exhibit][data-live="true"]')).toHaveCount(await exhibits.count());

    const place = () =>
      current(page).evaluate((slide) => {
        const steps = [...slide.querySelectorAll<HTMLElement>('.step')];
        return {
          slide: slide.id,
          step: steps.find((step) => step.matches('.current'))?.dataset['scenario'],
          shown: slide.querySelector<HTMLElement>('[data-exhibit]')?.dataset['scenario'],
          over: slide.scrollHeight - slide.clientHeight,
          answered: slide.querySelectorAll('.fragment.visible').length,
        };
      });
    const onTheWay: string[] = [];
    for (;;) {
      await expect.poll(async () => (await place()).shown).toBe((await place()).step);
      const here = await place();
      // A busy machine lays out a moment later what the step has changed.
      await expect
        .poll(async () => (await place()).over, { message: `${here.slide} ${here.step ?? ''}` })
        .toBeLessThanOrEqual(1);
      onTheWay.push(`${here.slide} ${here.step ?? ''} ${here.answered}`);
      if (here.slide === 'end') break;
      await page.keyboard.press('PageDown');
      await expect
        .poll(async () => {
          const { slide, step, answered } = await place();
          return `${slide} ${step ?? ''} ${answered}`;
        })
        .not.toBe(onTheWay.at(-1));
    }
    expect(onTheWay.length).toBeGreaterThan(20);
    for (const before of onTheWay.toReversed().slice(1)) {
      await page.keyboard.press('PageUp');
      await expect
        .poll(async () => {
          const { slide, step, answered } = await place();
          return `${slide} ${step ?? ''} ${answered}`;
        })
        .toBe(before);
    }
  });

test('goes on without the network once it has begun', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(LESSON);
  const exhibits = page.locator('[data-exhibit]');
  await expect(page.locator('[data-exhibit][data-live="true"]')).toHaveCount(await exhibits.count());
  // Some of what it needs later it asks for when it has nothing else to do.
  await page.evaluate(nothingToDo);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('PageDown');
  const step = current(page).locator('.step.current');
  await expect(current(page).locator('[data-exhibit]')).toHaveAttribute(
    'data-scenario',
    (await step.getAttribute('data-scenario')) ?? '',
  );
  await context.setOffline(false);
});

test('the speaker’s view tells how far the lesson is from its plan', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-30T10:00:00') });
  await page.goto(`${LESSON}speaker/`);
  const pace = page.locator('.pace');
  await expect(pace).toHaveText('on time');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.clock.fastForward('05:30');
  await expect(pace).toHaveText('3 min behind');
  for (let press = 0; press < 6; press += 1) await page.getByRole('button', { name: 'Next' }).click();
  await expect(pace).toHaveText('6 min ahead');
  await expect(page.locator('.script:not([hidden]) .planned')).toContainText('planned: ');
});

test('the sheet has no answer anywhere, and its key is the model’s', async ({ page, request }) => {
  const html = await (await request.get('teach/one-lesson/sheet/')).text();
  for (const answer of Object.values(words.sheets.answers).filter((one) => one !== 'yes'))
    expect(html).not.toContain(answer);

  await page.goto('teach/one-lesson/sheet/?sheet=7');
  const rows = page.locator('tbody').first().locator('tr:visible');
  const drawn = drawSheet(7).map(({ who, item }) => `${words.sheets.who[who]} ${words.sheets.items[item]}`);
  const titles = () =>
    rows.evaluateAll((all) =>
      (all as HTMLTableRowElement[]).map(({ cells }) => `${cells[0]?.textContent} ${cells[1]?.textContent}`),
    );
  await expect.poll(titles).toEqual(drawn);
  await page.getByRole('link', { name: words.sheets.toKey }).click();
  await expect(page).toHaveURL(/\/key\/\?sheet=7$/);
  await expect.poll(titles).toEqual(drawn);
  // Every line that any sheet may have stands in the page: all of the key at once.
  for (const line of LINES) {
    const cells = await page.locator(`tr[data-line="${line.id}"] .box`).allTextContents();
    expect(cells).toEqual(SHEET_MODES.map((mode) => words.sheets.answers[answerTo(line, mode)]));
  }
  await page.getByRole('button', { name: words.sheets.another }).click();
  await expect(page).toHaveURL(/sheet=8$/);
});

test('the guide has a plan that adds up, and works without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const id of ['one-minute', 'fifteen-minutes', 'one-lesson']) {
    await page.goto(`fa/teach/${id}/`);
    const planned = Number(/^minutes: (\d+)$/m.exec(readFileSync(`content/lessons/fa/${id}.mdx`, 'utf8'))?.[1]);
    const minutes = await page.locator('.lesson-plan tbody tr td:first-child').allTextContents();
    const sum = minutes.reduce(
      (total, one) => total + Number(one.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))),
      0,
    );
    expect(Math.abs(sum - planned)).toBeLessThanOrEqual(2);
  }
  await context.close();
});

test('the next press ends a black screen, and ?print-pdf is the handout', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.locator('.deck.ready')).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.locator('.reveal.paused')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  await expect(current(page)).toHaveAttribute('id', 'start');

  // Whoever asks for paper sees it at once, while the window for the printer stands before it.
  await page.addInitScript(() => {
    const seen = (): string => getComputedStyle(document.querySelector('.deck') ?? document.body).visibility;
    Object.assign(globalThis, { print: () => document.body.classList.add('printed', seen()) });
  });
  await page.goto(`${LESSON}?print-pdf`);
  await expect(page.locator('body.printed')).toBeAttached();
  await expect(page.locator('body')).toHaveClass(/\bvisible\b/);
  await expect(page.locator('.slides')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'A month, and no words' })).toBeVisible();
  // On the paper itself too, which no script has made slides for.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'A month, and no words' })).toBeVisible();
  // Each further step with what came of it, and not only as it was at first.
  const pictures = page.locator('#a-month-and-no-words .step-picture');
  await expect(pictures).toHaveCount(2);
  expect(await pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 600))).toEqual([
    true,
    true,
  ]);
});

test('the question bank is well-formed for learning systems', async ({ page, request }) => {
  await page.goto('teach/');
  for (const lang of ['en', 'fa']) {
    const xml = await (await request.get(`data/questions.${lang}.xml`)).text();
    const [errors, questions, boxes, right] = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const count = (selector: string): number => parsed.querySelectorAll(selector).length;
      return [
        count('parsererror'),
        count('question[type=multichoice]'),
        count('question[type=truefalse]'),
        count('answer[fraction="100"]'),
      ];
    }, xml);
    expect(errors).toBe(0);
    expect(questions).toBeGreaterThan(30);
    expect(boxes).toBeGreaterThan(20);
    expect(right).toBe((questions ?? 0) + (boxes ?? 0));
  }
  await expect(page.getByRole('link', { name: 'GIFT' })).toHaveAttribute('href', /data\/questions\.en\.gift$/);
});
