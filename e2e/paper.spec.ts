import { readdirSync } from 'node:fs';
import { expect, looking as test } from './test.ts';

/* On paper: nothing that has to be pressed, and no sheet that is empty. */

const SOME = [
  '',
  'chapters/the-order/',
  'fa/chapters/the-ways-round/',
  'exhibits/exposure-table/',
  'fa/exhibits/timeline/',
  'present/the-order/',
  'teach/one-lesson/sheet/',
  'teach/cards/',
  'embed/seized-key/',
  'take/',
];
/** When everything is asked for, every page that was built. */
const all = (): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !/^(?:files|pagefind)/.test(name))
    .map((name) => name.slice(0, -'index.html'.length));
const PATHS = process.env['FULL'] ? all() : SOME;

/** Runs in the page: the buttons that paper would have, by their words. */
const buttons = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button')]
    // What is pressed to see a reason is a mark too: its words are the verdict.
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim() !== '')
    .filter((one) => !one.closest('[data-exhibit]'))
    .map((one) => one.textContent.trim().slice(0, 40));

/** How many bytes each sheet of a PDF has to be drawn from. */
function sheetsOf(pdf: Buffer): number[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b[^]*?\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const length = new RegExp(`(?:^|\\n)${number} 0 obj\\s*<<[^>]*?/Length (\\d+)`).exec(text)?.[1];
    return Number(length ?? Number.NaN);
  });
}
/** An empty sheet sets its coordinates, and has nothing else. */
const EMPTY = 160;

for (const path of PATHS)
  test(`paper of /${path} has nothing to press and no empty sheet`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(buttons)).toEqual([]);
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets.length).toBeGreaterThan(0);
    expect(
      sheets.filter((bytes) => !(bytes > EMPTY)),
      sheets.join(),
    ).toEqual([]);
  });
