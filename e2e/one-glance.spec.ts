/*
 * One glance: what a control changes is in view together with the control, on a page, a phone and a slide. Goes through
 * every exhibit of the registry; `FULL=1` through every scenario, language and size too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { EXHIBITS, stateOf } from '../src/exhibits/registry.ts';
import { operateAll, type Finding } from './glance/operate.ts';
import { placesSeen, slideFaults, taskFaults, type Stated } from './glance/slides.ts';
import { atRest, expect, test } from './test.ts';

const FULL = Boolean(process.env['FULL']);
const LANGUAGES = ['en', 'fa'] as const;
const SIZES = { page: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const SLIDE = { width: 1280, height: 720 };
const SLIDE_SIZES = [SLIDE, { width: 1024, height: 768 }, { width: 1920, height: 1080 }];
const start = (lang: string): string => (lang === 'en' ? '' : `${lang}/`);
const faultsOf = (findings: Finding[]): string[] =>
  findings.flatMap(({ control, faults }) => faults.map((fault) => `${control}: ${fault}`));

/** Brings the exhibit alive, wherever on the page it stands. */
async function alive(page: Page, id: string): Promise<string> {
  await page.locator(`[data-exhibit="${id}"]`).first().scrollIntoViewIfNeeded();
  const live = `[data-exhibit="${id}"][data-live="true"]`;
  await page.locator(live).first().waitFor();
  return live;
}

/**
 * Runs in the page. Puts a living exhibit into a state, as a sentence of a chapter does, and closes what was opened in
 * it: cheaper than a page for each.
 */
function show({ root, query }: { root: string; query: string }): void {
  for (const open of document.querySelectorAll<HTMLElement>(`${root} [aria-expanded="true"]`)) open.click();
  document.querySelector(root)?.dispatchEvent(new CustomEvent('exhibit:show', { detail: query }));
}

for (const { id, scenarios } of Object.values(EXHIBITS))
  for (const [size, viewport] of Object.entries(SIZES))
    for (const lang of FULL ? LANGUAGES : [size === 'page' ? 'en' : 'fa'])
      test(`${id}, ${size}, ${lang}: what a control changes is in view with it`, async ({ browser, baseURL }) => {
        test.setTimeout(FULL ? 300_000 : 60_000);
        const page = await browser.newPage({ ...(baseURL && { baseURL }), viewport, hasTouch: size === 'phone' });
        await page.goto(`${start(lang)}exhibits/${id}/`);
        const root = await alive(page, id);
        const faults: string[] = [];
        let changed = 0;
        for (const scenario of FULL ? scenarios : scenarios.slice(0, 1)) {
          if (scenario !== scenarios[0]) await page.evaluate(show, { root, query: stateOf(id, scenario) });
          await expect(page.locator(root).first()).toHaveAttribute('data-scenario', scenario);
          // Scenarios lead to the same states from wherever they are chosen.
          const first = scenario === scenarios[0];
          const findings = await page.evaluate(operateAll, {
            root,
            ...(!FULL && { most: 12 }),
            ...(!first && { apart: 'nav' }),
          });
          changed += findings.filter((finding) => finding.changed.length > 0).length;
          faults.push(...faultsOf(findings).map((fault) => `${scenario}: ${fault}`));
        }
        await page.close();
        expect(faults).toEqual([]);
        // An outcome that nothing changes would pass for the wrong reason.
        expect(changed).toBeGreaterThan(0);
      });

/** What a `<Says>` of a note states. */
function statedIn(written: string): Stated {
  const words = (name: string): string[] => new RegExp(`\\b${name}="([^"]*)"`).exec(written)?.[1]?.split(' ') ?? [];
  return { modes: words('mode'), items: words('item'), verdict: words('verdict').join() };
}

/** Every slide of the chapters that shows an exhibit, with what its note states. */
const SLIDES = readdirSync('content/chapters/en').flatMap((file) =>
  [
    ...readFileSync(`content/chapters/en/${file}`, 'utf8').matchAll(
      /(<Slide[^>]*\sexhibit="([^"]+)"[^>]*>)([\s\S]*?)<\/Slide>/g,
    ),
  ].map(([, tag = '', exhibit = '', inside = ''], nth) => ({
    chapter: file.replace(/\.mdx?$/, ''),
    exhibit,
    nth,
    steps: /steps="([^"]+)"/.exec(tag)?.[1]?.split(' ') ?? [],
    stated: [...inside.matchAll(/<Says\b([^>]*)>/g)].map(([, written = '']) => statedIn(written)),
  })),
);
/** In the short run, the first slide of each exhibit. */
const CHOSEN = SLIDES.filter(
  ({ exhibit }, index) => FULL || SLIDES.findIndex((slide) => slide.exhibit === exhibit) === index,
);

for (const { chapter, exhibit, nth, steps, stated } of CHOSEN)
  for (const lang of FULL ? LANGUAGES : ['en'])
    test(`${exhibit} on slide ${nth + 1} of ${chapter}, ${lang}: fits and shows`, async ({ page }) => {
      test.setTimeout(FULL ? 300_000 : 60_000);
      const sizes = FULL ? SLIDE_SIZES : [SLIDE];
      const deck = `${start(lang)}present/${chapter}/`;
      await page.setViewportSize(SLIDE);
      await page.goto(deck);
      const id = await page.locator('.exhibit-slide').nth(nth).getAttribute('id');
      const slide = `[id="${id}"]`;
      const root = `${slide} [data-exhibit="${exhibit}"][data-live="true"]`;
      const faults: string[] = [];
      /** What the note speaks of and no step has shown yet, at each size. */
      const unseen = new Map(sizes.map((viewport) => [viewport, stated]));
      for (let step = 0; step < Math.max(1, steps.length); step++) {
        const at = steps[step] ?? '';
        // What the reader's hand did is gone with the page; the slide stays.
        await page.goto('about:blank');
        await page.goto(`${deck}#/${id}${step > 0 ? `/${step - 1}` : ''}`);
        await page.locator(`${slide}.present`).waitFor();
        await page.locator(root).waitFor();
        if (at) await expect(page.locator(root)).toHaveAttribute('data-scenario', at);
        // Untouched at every size first: it may ask, and the first act answers.
        for (const viewport of sizes) {
          await page.setViewportSize(viewport);
          await page.evaluate(atRest);
          const still = await page.evaluate(slideFaults, { slide, sizes: viewport === SLIDE });
          faults.push(...still.map((fault) => `${at}, ${viewport.width}: ${fault}`));
          const left = unseen.get(viewport) ?? [];
          const places = await page.evaluate(placesSeen, { root, stated: left });
          unseen.set(
            viewport,
            left.filter((_, index) => !places[index]),
          );
        }
        if (step === 0) {
          const task = page.locator(`${slide} .task`);
          // The deck takes its keys when it is ready.
          await page.locator('.deck.ready').waitFor();
          await page.keyboard.press('t');
          await expect(task).toBeVisible();
          for (const viewport of sizes) {
            await page.setViewportSize(viewport);
            await page.evaluate(atRest);
            const put = await page.evaluate(taskFaults, { slide, sizes: viewport === SLIDE });
            faults.push(...put.map((fault) => `${at}, ${viewport.width}: ${fault}`));
          }
          await page.keyboard.press('t');
          await expect(task).toBeHidden();
        }
        if (!FULL && step > 0) continue;
        for (const viewport of sizes) {
          await page.setViewportSize(viewport);
          if (at) await page.evaluate(show, { root, query: stateOf(exhibit, at) });
          await page.evaluate(atRest);
          const findings = await page.evaluate(operateAll, { root, seen: '.slides', ...(!FULL && { most: 8 }) });
          faults.push(...faultsOf(findings).map((fault) => `${at}, ${viewport.width}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
      // Whatever a teacher says of who can read what, the class sees at some step of the slide.
      expect([...unseen.values()].flat()).toEqual([]);
    });

for (const chapter of FULL ? [...new Set(SLIDES.map((slide) => slide.chapter))] : ['three-questions'])
  for (const lang of FULL ? LANGUAGES : ['en'])
    test(`questions of ${chapter}, ${lang}: fit with their answers`, async ({ page }) => {
      const deck = `${start(lang)}present/${chapter}/`;
      await page.setViewportSize(SLIDE);
      await page.goto(deck);
      await page.locator('.deck.ready').waitFor();
      const ids = await page.locator('.slides > .question-slide').evaluateAll((all) => all.map(({ id }) => id));
      const faults: string[] = [];
      for (const id of ids) {
        const slide = `[id="${id}"]`;
        await page.goto(`${deck}#/${id}/0`);
        await page.locator(`${slide}.present .because.visible`).waitFor();
        const still = await page.evaluate(slideFaults, { slide, sizes: false });
        faults.push(...still.map((fault) => `${id}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(ids).not.toEqual([]);
    });
