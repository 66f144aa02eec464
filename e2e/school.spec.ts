import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator, Page } from '@playwright/test';
import { schoolPackage } from '../src/embedding/share/school.ts';
import { inOneFile } from '../src/embedding/one-file.ts';
import { FILE_TO_SAVE } from '../src/embedding/snippet.ts';
import { EXHIBITS, stateOf } from '../src/exhibits/registry.ts';
import { LANGUAGES, ORIGINAL } from '../src/language/languages.ts';
import { expect, test } from './test.ts';

/* An exhibit in a school's system: scorm-again stands for one, as it does in Moodle's and other people's players. */

const SYSTEM = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8');
const FULL = process.env['FULL'] === '1';
const text = new TextDecoder();

/** A page of a school's, with a lesson from a package; `status` is what the system has of this pupil from before. */
async function atSchool(page: Page, files: Record<string, Uint8Array>, status?: string): Promise<FrameLocator> {
  const html = (body: string) => ({ contentType: 'text/html; charset=utf-8', body });
  await page.route('**/a-school/', (route) =>
    route.fulfill(
      html(
        `<!doctype html><script src="system.js"></script><script>API = new Scorm12API({ autocommit: false, logLevel: 5 }); heard = []; { const set = API.LMSSetValue.bind(API); API.LMSSetValue = (...said) => { const answer = String(set(...said)); heard.push([...said, answer]); return answer; } } API.loadFromJSON({ cmi: { core: { lesson_status: '${status ?? 'not attempted'}' } } }, '')</script>` +
          `<iframe src="lesson/index.html" width="1000" height="900"></iframe>`,
      ),
    ),
  );
  await page.route('**/a-school/system.js', (route) => route.fulfill({ contentType: 'text/javascript', body: SYSTEM }));
  await page.route('**/a-school/lesson/*', (route) => {
    const file = files[new URL(route.request().url()).pathname.split('/').at(-1) ?? ''];
    return file ? route.fulfill(html(text.decode(file))) : route.abort();
  });
  await page.goto('a-school/');
  const lesson = page.frameLocator('iframe');
  await expect(lesson.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
  return lesson;
}
interface Heard {
  status: string;
  score: string;
  /** Of each answer whether it was right, as it was told last. */
  results: string[];
  /** What the system did not take. */
  refused: string[];
}
/** What the system has been told. */
const told = (page: Page): Promise<Heard> =>
  page.evaluate(() => {
    const { API, heard } = window as unknown as {
      API: { getCMIValue: (name: string) => string };
      heard: [name: string, value: string, answer: string][];
    };
    const results = new Map(heard.filter(([name]) => name.endsWith('.result')).map(([name, value]) => [name, value]));
    return {
      status: API.getCMIValue('cmi.core.lesson_status'),
      score: API.getCMIValue('cmi.core.score.raw'),
      results: [...results.values()],
      refused: heard.filter(([, , answer]) => answer !== 'true').map((one) => one.join(' ')),
    };
  });
/** Says the first that can be said at every place that is asked about. */
async function sayFirst(lesson: FrameLocator): Promise<void> {
  const asked = lesson.locator('[data-guess] fieldset').filter({ visible: true });
  await expect(asked.first()).toBeVisible();
  for (const one of await asked.all())
    await one.evaluate((field) => {
      const list = field.querySelector('select');
      if (list) {
        list.selectedIndex = 1;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      } else field.querySelector<HTMLElement>('input')?.click();
    });
}

test('saves a package that tells a school who is done, and how much was right', async ({ page }) => {
  await page.goto('exhibits/move-the-server/keys-follow/');
  const exhibit = page.locator('[data-exhibit="move-the-server"]').first();
  await exhibit.hover();
  await expect(exhibit).toHaveAttribute('data-live', 'true');
  await exhibit.getByRole('button', { name: 'Share this' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as SCORM 1.2' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('move-the-server.en.scorm.zip');
  const zip = readFileSync(await saved.path());
  expect(zip.length / 1000).toBeLessThan(100);
  const files = unzipSync(zip);
  expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html']);

  const lesson = await atSchool(page, files);
  await expect(lesson.locator('[data-course]')).toHaveText(/^Say first what you expect/);
  await expect.poll(() => told(page)).toMatchObject({ status: 'incomplete', results: [] });
  await sayFirst(lesson);
  await lesson.getByRole('link', { name: 'The keys follow' }).click();
  await expect(lesson.locator('[data-course]')).toHaveText(/^Your course has been told: \d of 2 right\.$/);
  const { status, score, results, refused } = await told(page);
  expect(status).toBe('completed');
  expect(refused).toEqual([]);
  expect(results).toHaveLength(2);
  expect(Number(score)).toBe((100 * results.filter((one) => one === 'correct').length) / 2);

  // Whoever comes again and knows changes nothing.
  const again = await atSchool(page, files, 'completed');
  await expect(again.locator('[data-course]')).toHaveText(/^Your course has your answer from before/);
  await again.getByRole('link', { name: 'The keys follow' }).click();
  await expect(again.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');
  expect((await told(page)).results).toEqual([]);
});

const pathOf = (id: string, lang: string): string =>
  `${lang === ORIGINAL ? '' : `${lang}/`}embed/${id}/${FILE_TO_SAVE}`;
/** What a package has in it, and how large it is. */
async function packed(
  whole: string,
  id: string,
  lang: (typeof LANGUAGES)[number],
  state = '',
): Promise<{ files: Record<string, Uint8Array>; size: number }> {
  const saved = { state, address: 'https://example.org/', date: '2026-11-30', source: 'x', alternative: 'x', lang };
  const zip = await schoolPackage('scorm', inOneFile(whole, saved), { id: `${id}.${lang}`, title: id });
  return { files: unzipSync(new Uint8Array(await zip.arrayBuffer())), size: zip.size };
}

test('every package is less than 100 kB', async ({ request }) => {
  const heavy: string[] = [];
  for (const id of Object.keys(EXHIBITS))
    for (const lang of LANGUAGES) {
      const { size } = await packed(await (await request.get(pathOf(id, lang))).text(), id, lang);
      if (size >= 100_000) heavy.push(`${id} (${lang}): ${size} bytes`);
    }
  expect(heavy).toEqual([]);
});

test('a state that asks nothing is done when something has been chosen, and has no score', async ({
  page,
  request,
}) => {
  const whole = await (await request.get(pathOf('key-check', ORIGINAL))).text();
  const { files } = await packed(whole, 'key-check', ORIGINAL, stateOf('key-check', 'codes-compared'));
  const lesson = await atSchool(page, files);
  await expect(lesson.locator('[data-course]')).toHaveText(/^Your course is told when you have tried it/);
  await lesson.locator('nav ol a').first().click();
  await expect(lesson.locator('[data-course]')).toHaveText(/^Your course has been told that you tried it/);
  expect(await told(page)).toMatchObject({ status: 'completed', results: [] });
});

// All of them in a full run.
for (const [at, id] of Object.keys(EXHIBITS).entries())
  if (FULL || at % 7 === 3)
    test(`${id} asks, and tells a school what was said`, async ({ page, request }) => {
      const lang = LANGUAGES[at % LANGUAGES.length] ?? ORIGINAL;
      const whole = await (await request.get(pathOf(id, lang))).text();
      const lesson = await atSchool(page, (await packed(whole, id, lang)).files);
      await sayFirst(lesson);
      const line = lesson.locator('[data-course]');
      const asks = (await line.textContent()) ?? '';
      // One of its situations shows what was asked.
      for (const link of await lesson.locator('nav ol a').all()) {
        if ((await told(page)).results.length > 0) break;
        await link.click();
        await expect(link).toHaveAttribute('aria-current', 'true');
      }
      await expect.poll(async () => (await told(page)).results.length).toBeGreaterThan(0);
      await expect(line).not.toHaveText(asks);
      expect((await told(page)).refused).toEqual([]);
    });
