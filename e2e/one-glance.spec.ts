/*
 * One glance: what a control changes is in view together with the control, on a page, a phone and a slide. Goes through
 * every exhibit of the registry; `FULL=1` through every scenario, language and size too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { operateAll, placesSeen, slideFaults, type Finding, type Stated } from './glance/operate.ts';
import { atRest, expect, test } from './test.ts';

const FULL = Boolean(process.env['FULL']);
const LANGUAGES = ['en', 'fa'] as const;
const SIZES = { page: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const SLIDE_SIZES = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];
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

for (const { id, scenarios } of Object.values(EXHIBITS))
  for (const [size, viewport] of Object.entries(SIZES))
    for (const lang of FULL ? LANGUAGES : [size === 'page' ? 'en' : 'fa'])
      test(`${id}, ${size}, ${lang}: what a control changes is in view with it`, async ({ browser, baseURL }) => {
        test.setTimeout(FULL ? 300_000 : 60_000);
        const page = await browser.newPage({ ...(baseURL && { baseURL }), viewport, hasTouch: size === 'phone' });
        const faults: string[] = [];
        let changed = 0;
        for (const scenario of FULL ? scenarios : scenarios.slice(0, 1)) {
          await page.goto(`${start(lang)}exhibits/${id}/${scenario === scenarios[0] ? '' : `${scenario}/`}`);
          const root = await alive(page, id);
          const findings = await page.evaluate(operateAll, { root, ...(!FULL && { most: 12 }) });
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
  for (const viewport of FULL ? SLIDE_SIZES : SLIDE_SIZES.slice(0, 1))
    for (const lang of FULL ? LANGUAGES : ['en'])
      test(`${exhibit} on slide ${nth + 1} of ${chapter}, ${viewport.width} × ${viewport.height}, ${lang}: fits and shows`, async ({
        page,
      }) => {
        test.setTimeout(FULL ? 120_000 : 60_000);
        await page.setViewportSize(viewport);
        await page.goto(`${start(lang)}present/${chapter}/`);
        const id = await page.locator('.exhibit-slide').nth(nth).getAttribute('id');
        const slide = `[id="${id}"]`;
        const root = `${slide} [data-exhibit="${exhibit}"][data-live="true"]`;
        const faults: string[] = [];
        /** What the note speaks of and no step has shown yet. */
        let unseen = stated;
        for (let step = 0; step < Math.max(1, steps.length); step++) {
          await page.goto(`${start(lang)}present/${chapter}/#/${id}${step > 0 ? `/${step - 1}` : ''}`);
          await page.locator(`${slide}.present`).waitFor();
          await page.locator(root).waitFor();
          if (steps[step]) await expect(page.locator(root)).toHaveAttribute('data-scenario', steps[step] ?? '');
          await page.evaluate(atRest);
          const at = steps[step] ?? '';
          const still = await page.evaluate(slideFaults, { slide, sizes: viewport.width === 1280 });
          faults.push(...still.map((fault) => `${at}: ${fault}`));
          const places = await page.evaluate(placesSeen, { root, stated: unseen });
          unseen = unseen.filter((_, index) => !places[index]);
          if (!FULL && step > 0) continue;
          const findings = await page.evaluate(operateAll, { root, seen: '.slides', ...(!FULL && { most: 8 }) });
          faults.push(...faultsOf(findings).map((fault) => `${at}: ${fault}`));
          await page.reload();
        }
        expect(faults).toEqual([]);
        // Whatever a teacher says of who can read what, the class sees at some step of the slide.
        expect(unseen).toEqual([]);
      });
