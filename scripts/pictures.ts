/**
 * Takes the pictures of the exhibits that stand in for them where no frame is allowed: link previews, newsletters,
 * oEmbed thumbnails. Run it when an exhibit's drawing has changed, against a running site:
 *   npm run build && npm run preview &
 *   node scripts/pictures.ts http://localhost:4321/ [id …]
 */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { findBrowser } from '../e2e/browser.ts';
import { ORIGINAL } from '../src/language/languages.ts';
import { PICTURES } from '../src/embedding/pictures.ts';

const site = process.argv[2] ?? 'http://localhost:4321/';
/** Those to be taken; all where none is named. */
const ids = process.argv.slice(3);
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });

for (const { id, lang, scenario, file, width, height } of PICTURES) {
  if (ids.length > 0 && !ids.includes(id)) continue;
  // The policy of the page would forbid to set it anew for the picture.
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', bypassCSP: true });
  await page.goto(new URL(`${lang === ORIGINAL ? '' : `${lang}/`}exhibits/${id}/${scenario}/`, site).href);
  await page.mouse.move(1, 1);
  await page.locator(`[data-exhibit="${id}"][data-live="true"]`).waitFor();
  await page.evaluate(() => {
    const exhibit = document.querySelector<HTMLElement>('[data-exhibit]');
    const title = document.querySelector('h1');
    const name = document.querySelector('.site-name');
    if (!exhibit || !title || !name) throw new Error('the page has no exhibit, no title or no name');
    // What is pressed and typed into says nothing in a still picture; of lanes the picture is all there is room for.
    const lanes = exhibit.querySelector('.lanes');
    if (lanes) exhibit.replaceChildren(lanes);
    else exhibit.querySelectorAll('nav, .needs-script, details, .hint').forEach((part) => part.remove());
    const head = document.createElement('header');
    head.append(title, name);
    document.body.replaceChildren(...document.querySelectorAll('.symbols'), head, exhibit);
  });
  await page.addStyleTag({
    content: `
      html { scrollbar-gutter: auto; }
      body { padding: 28px 40px; }
      header:has(h1) { display: flex; align-items: baseline; justify-content: space-between; margin-block-end: 18px; }
      h1 { max-inline-size: none; font-size: 40px; }
      .lane > p { font-size: 17px !important; }
      .lane > .foot, .switch-lanes { display: none; }
      .slips > .slip.slip { min-block-size: 3.3rem; }
    `,
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(700);
  mkdirSync('public/pictures', { recursive: true });
  await page.screenshot({ path: `public/pictures/${file}`, animations: 'disabled' });
  await page.close();
  console.log(`public/pictures/${file}`);
}
await browser.close();
