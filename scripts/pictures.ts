/**
 * Takes a picture of every exhibit in each of its situations, in every language: for link previews, and for places where
 * no frame is allowed; in light and in dark colours. A picture that nobody could tell from the one before stays. Run it when an exhibit's drawing has
 * changed, against a running site, for all or for some exhibits:
 *   npm run build && npm run preview &
 *   npm run pictures -- http://localhost:4321/ [<exhibit> …]
 */
import { chromium, type Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { findBrowser } from '../e2e/browser.ts';
import { PICTURES, type Picture } from '../src/embedding/pictures.ts';
import { ORIGINAL } from '../src/language/languages.ts';

const [site = 'http://localhost:4321/', ...wanted] = process.argv.slice(2);
const FOLDER = 'public/pictures';

/** What is pressed, opened, typed into or read at length says nothing in a still picture; a guess asks its question there too. */
const LEFT_OUT =
  '[data-explains], [data-exhibit="message-journey"] table, nav, details, .story, .keys:has(button), .task, .needs-script:not(.guess, .sees, :has(.guess)), .hint, .spoken, .alternative';
const STYLE = `
  html { scrollbar-gutter: auto; overflow: hidden; }
  body { padding: 28px 40px; }
  header:has(h1) { display: flex; align-items: baseline; justify-content: space-between; margin-block-end: 14px; }
  h1 { max-inline-size: none; font-size: 38px; }
  .dump { max-block-size: 4lh; overflow: hidden; }
`;

/** Leaves the title, the site's name and the exhibit on the page, the exhibit as large as it fits. */
async function leaveExhibit({ leftOut, room }: { leftOut: string; room: number }): Promise<void> {
  const exhibit = document.querySelector<HTMLElement>('[data-exhibit]');
  const title = document.querySelector('h1');
  const name = document.querySelector('.site-name');
  if (!exhibit || !title || !name) throw new Error('the page has no exhibit, no title or no name');
  // Styles that stand in the page's body, beside what needs them, must outlast the rest of it.
  for (const sheet of document.body.querySelectorAll('style')) document.head.append(sheet);
  const sheets = [...document.body.querySelectorAll('link[rel="stylesheet"]')];
  await Promise.all(
    sheets.map((sheet) => {
      const loaded = new Promise((done) => sheet.addEventListener('load', done, { once: true }));
      document.head.append(sheet);
      return loaded;
    }),
  );
  exhibit.querySelectorAll(leftOut).forEach((part) => part.remove());
  const head = document.createElement('header');
  head.append(title, name);
  document.body.replaceChildren(...document.querySelectorAll('.symbols'), head, exhibit);
  const SMALLEST = 0.6;
  for (let zoom = 1; zoom >= SMALLEST; zoom -= 0.04) {
    exhibit.style.zoom = String(zoom);
    // What an exhibit measures itself follows a frame later.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    if (exhibit.getBoundingClientRect().height <= room - head.offsetHeight) return;
  }
}

async function take(page: Page, { id, lang, scenario, file, dark, width, height }: Picture): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(new URL(`${lang === ORIGINAL ? '' : `${lang}/`}exhibits/${id}/${scenario}/`, site).href);
  // Whoever reaches for it wakes it.
  await page.locator(`[data-exhibit="${id}"]`).hover();
  await page.locator(`[data-exhibit="${id}"][data-live="true"]`).waitFor();
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => document.fonts.ready);
  await page.setViewportSize({ width, height });
  await page.evaluate(leaveExhibit, { leftOut: LEFT_OUT, room: height - 56 });
  // Reaching for something high may have moved the page.
  await page.evaluate(() => scrollTo(0, 0));
  // Not everything that shows link previews takes WebP.
  await keep(file, (picture) => picture.png({ palette: true, quality: 90, effort: 9 }));
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(dark, (picture) => picture.webp({ lossless: true, effort: 6 }));
  await page.emulateMedia({ colorScheme: 'light' });

  async function keep(name: string, made: (picture: Sharp) => Sharp): Promise<void> {
    // Few colours, so a picture with a palette is as good and a third of the size.
    const picture = sharp(await page.screenshot({ animations: 'disabled' })).png({
      palette: true,
      quality: 90,
      effort: 9,
    });
    const small = await made(sharp(await picture.toBuffer())).toBuffer();
    const at = `${FOLDER}/${name}`;
    if (existsSync(at) && (await looksLike(readFileSync(at), small))) return;
    writeFileSync(at, small);
    console.log(at);
  }
}

/** At a quarter of the size, so small a share of the pixels may differ, by more than so much of 255: less than a digit. */
const SAME = { share: 0.00005, by: 40, size: 0.25 };

/** Whether nobody would see a difference, of how an engine draws a letter say: then the file stays, and the repository does not grow. */
async function looksLike(before: Buffer, after: Buffer): Promise<boolean> {
  const pixels = async (file: Buffer) => {
    const { width } = await sharp(file).metadata();
    const small = sharp(file)
      .removeAlpha()
      .resize(Math.round(width * SAME.size));
    return small.raw().toBuffer({ resolveWithObject: true });
  };
  const [{ data: was, info: old }, { data: is, info }] = await Promise.all([pixels(before), pixels(after)]);
  if (old.width !== info.width || old.height !== info.height) return false;
  let other = 0;
  for (let at = 0; at < is.length; at++) if (Math.abs((is[at] ?? 0) - (was[at] ?? 0)) > SAME.by) other++;
  return other / is.length <= SAME.share;
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
mkdirSync(`${FOLDER}/dark`, { recursive: true });
// The policy of the page would forbid to set it anew for the picture.
const page = await browser.newPage({ colorScheme: 'light', bypassCSP: true, reducedMotion: 'reduce' });
for (const picture of PICTURES) {
  if (wanted.length > 0 && !wanted.includes(picture.id)) continue;
  await take(page, picture);
}
await browser.close();
// The icon, for where a drawing of lines is not taken.
for (const size of [192, 512])
  await sharp('src/reading/icon.svg', { density: (72 * size) / 32 })
    .resize(size)
    .png({ palette: true })
    .toFile(`public/icon-${size}.png`);
