import { readdirSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { BUDGETS } from '../scripts/measure/budgets.ts';
import { expect, test } from './test.ts';

/** So many bytes of an answer come before a host has to wait for its reader: ten packets. */
const FIRST = 1000 * BUDGETS.chapter.kBToRead;
const PHONE = { width: 390, height: 844 };
/** What has not come to its end does nothing yet; whoever ends it here would run half of it. */
const UNFINISHED = /<(style|script)\b[^>]*>(?:(?!<\/\1>)[^])*$/;

test.use({ viewport: PHONE });

/** Runs in the page: how far down its text reaches, in px. */
const textReaches = (): number =>
  Math.max(...[...document.querySelectorAll('main p, main li')].map((text) => text.getBoundingClientRect().bottom));

for (const lang of ['en', 'fa'])
  test(`the first ${FIRST} bytes of a chapter fill a phone's screen with its text (${lang})`, async ({
    page,
    request,
  }) => {
    const ids = readdirSync(`content/chapters/${lang}`).map((name) => name.replace('.mdx', ''));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const path = `${lang === 'en' ? '' : `${lang}/`}chapters/${id}/`;
      // Compressed as the plainest hosts do it; the rest of it, and whatever it asks for, does not come.
      const sent = gzipSync(await (await request.get(path)).body()).subarray(0, FIRST);
      const body = String(gunzipSync(sent, { finishFlush: constants.Z_SYNC_FLUSH })).replace(UNFINISHED, '');
      await page.unrouteAll();
      await page.route('**/*', (route) =>
        route.request().resourceType() === 'document'
          ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
          : route.fulfill({ status: 404 }),
      );
      await page.goto(path);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main p').first()).toBeVisible();
      await expect.poll(() => page.evaluate(textReaches), id).toBeGreaterThan(PHONE.height);
    }
  });
