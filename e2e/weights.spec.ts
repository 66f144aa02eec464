import type { PageKind } from '../scripts/measure/budgets.ts';
import { BUDGETS, ELSEWHERE, LOADER, SCRIPT } from '../scripts/measure/budgets.ts';
import { PAGES } from '../scripts/measure/pages.ts';
import { weigh } from '../scripts/measure/weigh.ts';
import { faultsOf } from '../scripts/measure/weights.ts';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** Each page in one of the languages; in `npm run test:full` in both. */
const LOOKED_AT = process.env['FULL'] === '1' ? PAGES : PAGES.filter((_, at) => at % 4 === 0 || at % 4 === 3);

for (const kind of Object.keys(BUDGETS) as PageKind[])
  test(`no page of the kind "${kind}" weighs or asks for more than its budget`, async ({ browser, baseURL }) => {
    test.setTimeout(900_000);
    const pages = LOOKED_AT.filter((page) => page.kind === kind);
    expect(pages.length).toBeGreaterThan(0);
    const faults: string[] = [];
    const left = [...pages];
    // What a page asks for is waited for: two wait side by side.
    const weighed = async (): Promise<void> => {
      for (let page = left.shift(); page; page = left.shift())
        faults.push(...faultsOf(page, await weigh(browser, new URL(page.path, baseURL).href)));
    };
    await Promise.all([weighed(), weighed()]);
    expect(faults).toEqual([]);
  });

test('no exhibit’s script weighs more than its budget, as a frame asks for it', async ({ request }) => {
  const faults: string[] = [];
  for (const { path, ciphers } of PAGES.filter(({ kind }) => kind === 'frame')) {
    const script = /data-script="([^"]+)"/.exec(await (await request.get(path)).text())?.[1];
    const kB = script ? brotliCompressSync(await (await request.get(script)).body()).length / 1000 : Number.NaN;
    if (!(kB <= (ciphers ? SCRIPT.kBWithCiphers : SCRIPT.kB))) faults.push(`${script ?? path}: ${kB.toFixed(1)} kB`);
  }
  expect(faults).toEqual([]);
});

test('what tells a frame of another country is small, and is asked for only then', async ({ request }) => {
  for (const lang of ['', 'fa/']) {
    const html = await (await request.get(`${lang}embed/key-check/`)).text();
    const script = await (await request.get(/data-elsewhere="([^"]+)"/.exec(html)?.[1] ?? 'nothing')).body();
    expect(script.toString()).toContain('RETELLINGS');
    expect(brotliCompressSync(script).length / 1000).toBeLessThanOrEqual(ELSEWHERE);
  }
});

test('the loader script for bloggers is small', async ({ request }) => {
  const script = await (await request.get('embed.js')).body();
  expect(script.length).toBeGreaterThan(100);
  expect(brotliCompressSync(script).length / 1000).toBeLessThanOrEqual(LOADER);
});
