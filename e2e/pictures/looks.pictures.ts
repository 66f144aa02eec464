import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EXHIBITS } from '../../src/exhibits/registry.ts';
import { atRest, expect, looking as test } from '../test.ts';
import { compare, kept } from '../../scripts/alike.ts';

/*
 * Every exhibit and one page of each kind, in each language and theme, at three widths: the first screen, beside how it
 * looked when it was last kept. What differs stands side by side in playwright-report/pictures.
 */

const FOLDER = new URL('stored/', import.meta.url).pathname;
const STORE = process.env['STORE'] === '1';

/** What is another with every release, or every minute. */
const PASSING = '[data-size-of], [data-wait-of], [data-hash-of], .times time';

const PATHS = [
  ...[
    '',
    'chapters/',
    'chapters/the-order/',
    'exhibits/',
    'exhibits/move-the-server/server-run/',
    'sources/',
    'glossary/',
  ],
  ...['how-we-know/', 'open-data/', 'changes/', 'evidence/', 'search/', 'take/', 'embed/', 'embed/seized-key/'],
  ...['reading-the-reports/', 'reading-the-reports/by-verdict/', 'reading-the-reports/where-from/'],
  ...['present/the-order/', 'present/the-order/speaker/', 'teach/', 'teach/one-lesson/', 'teach/one-lesson/sheet/'],
  ...['teach/one-lesson/pupils/', 'teach/what-pupils-say/', 'teach/before-and-after/', 'teach/view/', 'nowhere/'],
  ...Object.keys(EXHIBITS).map((id) => `exhibits/${id}/`),
];
const LANGUAGES = { en: '', fa: 'fa/' };
const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

for (const [lang, folder] of Object.entries(LANGUAGES))
  for (const path of PATHS)
    test(`${folder}${path} looks as it did`, async ({ page }, info) => {
      await page.goto(folder + path);
      const exhibit = page.locator('[data-exhibit]').first();
      if (/^exhibits\/[^/]+\/|^embed\/[^/]+\//.test(path)) {
        await exhibit.dispatchEvent('pointerover');
        await expect(exhibit).toHaveAttribute('data-live', 'true');
      }
      const faults: string[] = [];
      for (const theme of ['light', 'dark'] as const)
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme: theme });
          await page.evaluate(() => scrollTo(0, 0));
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          await page.evaluate(atRest);
          // By hand: the policy takes no style sheet that a test would add.
          await page.locator(PASSING).evaluateAll((all: HTMLElement[]) => {
            for (const one of all) one.style.visibility = 'hidden';
          });
          const name = `${path.replace(/\/$/, '').replaceAll('/', '.') || 'home'}.${lang}.${theme}.${size.width}`;
          const file = `${FOLDER}${name}.webp`;
          const png = await page.screenshot({ animations: 'disabled' });
          if (STORE) {
            mkdirSync(FOLDER, { recursive: true });
            // What did not change is not kept anew: the history would hold it twice.
            if (existsSync(file) && (await compare(png, readFileSync(file))).alike) continue;
            writeFileSync(file, await kept(png));
            continue;
          }
          if (!existsSync(file)) {
            faults.push(`${name}: none is kept`);
            continue;
          }
          const { other, worst, alike, stored, difference } = await compare(png, readFileSync(file));
          if (alike) continue;
          const [all, square] = [other, worst].map((part) => `${(part * 100).toFixed(2)} %`);
          faults.push(`${name}: ${all} is another, at one place ${square}`);
          // By these names the report shows them side by side.
          await info.attach(`${name}-expected.png`, { body: stored, contentType: 'image/png' });
          await info.attach(`${name}-actual.png`, { body: png, contentType: 'image/png' });
          await info.attach(`${name}-diff.png`, { body: difference, contentType: 'image/png' });
        }
      expect(faults).toEqual([]);
    });
