/**
 * Measures the built site as a browser loads it: the compressed weight of each kind of page before interaction, layout
 * shift, and on a processor slowed four times how long inputs wait for their answer. Fails when a budget is exceeded.
 * Run `npm run build` first.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'astro';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '../e2e/browser.ts';
import { EXHIBITS } from '../src/exhibits/registry.ts';

const kB = (bytes: number): number => Math.round(bytes / 100) / 10;

/** Budgets in kilobytes after Brotli. `load`: the script that runs without the reader doing anything. */
const PAGES: { path: string; total?: number; load?: number; requests?: number }[] = [
  { path: '' },
  { path: 'fa/' },
  { path: 'chapters/the-order/', total: 150, load: 12 },
  { path: 'fa/chapters/the-order/', total: 150, load: 12 },
  { path: 'chapters/when-the-server-moves/', total: 150, load: 12 },
  { path: 'present/the-order/' },
  ...Object.values(EXHIBITS).flatMap(({ id, ciphers }) => {
    const frame = { total: ciphers ? 65 : 45, requests: 1 };
    return [{ path: `exhibits/${id}/` }, { path: `embed/${id}/`, ...frame }, { path: `fa/embed/${id}/`, ...frame }];
  }),
];
const MOST_SHIFT = 0.02;
const MOST_WAIT = 100;

interface Weight {
  html: number;
  css: number;
  script: number;
  fonts: number;
  other: number;
  requests: number;
  shift: number;
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const weight: Weight = { html: 0, css: 0, script: 0, fonts: 0, other: 0, requests: 0, shift: 0 };
  const kinds: Record<string, 'html' | 'css' | 'script' | 'fonts'> = {
    document: 'html',
    stylesheet: 'css',
    script: 'script',
    font: 'fonts',
  };
  const done: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    done.push(
      response.body().then((body) => {
        weight.requests += 1;
        weight[kinds[type] ?? 'other'] += type === 'font' ? body.length : brotliCompressSync(body).length;
      }),
    );
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) (globalThis as unknown as { shifted: number }).shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(done);
  weight.shift = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
  await page.close();
  return weight;
}

/**
 * The longest that an input waited for its answer, in milliseconds, on a processor slowed four times: from the event to
 * the end of the next frame's work. Not by Event Timing: a headless browser may present no frame for seconds, and reports
 * no event before.
 */
async function longestWait(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(globalThis, { waits });
    for (const kind of ['keydown', 'click', 'input'])
      addEventListener(
        kind,
        ({ timeStamp }) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => waits.push(performance.now() - timeStamp);
            port2.postMessage('');
          }),
        { capture: true },
      );
  });
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { waits: number[] }).waits));
}

async function inputs(browser: Browser, url: string): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('[data-live="true"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const message = page.locator('textarea');
  await message.focus();
  await page.keyboard.type('.');
  await page.waitForTimeout(1500);
  const switches = page.locator('.powers label');
  // A reader looks at the answer before the next input.
  const pause = (): Promise<void> => page.waitForTimeout(1000);
  const results = {
    'a typed letter': await longestWait(page, () => page.keyboard.type('Are you there?', { delay: 120 })),
    'a switched power': await longestWait(page, async () => {
      for (const index of [3, 4, 5, 0]) await switches.nth(index).click().then(pause);
    }),
    'a scenario': await longestWait(page, async () => {
      for (const index of [1, 2, 4]) await page.locator('[data-exhibit] nav a').nth(index).click().then(pause);
    }),
  };
  await page.close();
  return results;
}

/** Whatever can be pressed, chosen or written in an exhibit: at most so many of them, spread over all. */
const MOST_INPUTS = 16;

/** Uses an exhibit's inputs one after the other on a processor slowed four times, and returns the longest wait. */
async function slowestInput(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const exhibit = page.locator('[data-exhibit]');
  await page.locator('[data-live="true"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const wait = await longestWait(page, async () => {
    const all = exhibit.locator('button:enabled, input:enabled, textarea, select, nav a');
    const count = await all.count();
    const step = Math.max(1, count / MOST_INPUTS);
    for (let at = 0; at < count; at += step) {
      const one = all.nth(Math.floor(at));
      if (!(await one.isVisible().catch(() => false))) continue;
      await one.focus();
      // By keyboard: it reaches what a pointer has to find first, and takes the same way from there on.
      const kind = await one.evaluate((input) => `${input.tagName} ${(input as HTMLInputElement).type}`);
      const key = /text/i.test(kind)
        ? 'a'
        : /radio|range|SELECT/.test(kind)
          ? 'ArrowDown'
          : /^A/.test(kind)
            ? 'Enter'
            : ' ';
      await page.keyboard.press(key);
      await page.waitForTimeout(500);
    }
  });
  await page.close();
  return wait;
}

const faults: string[] = [];
const server = await preview({ root: '.', logLevel: 'error', server: { port: 4398 } });
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  const origin = `http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'}`;
  console.log('kB after Brotli'.padEnd(36), 'html   css  script  fonts  total  requests  shift');
  for (const { path, total, load, requests } of PAGES) {
    const weight = await weigh(browser, origin + path);
    const sum = weight.html + weight.css + weight.script + weight.fonts + weight.other;
    const cells = [weight.html, weight.css, weight.script, weight.fonts, sum].map((bytes) =>
      String(kB(bytes)).padStart(6),
    );
    console.log(
      `/${path}`.padEnd(36),
      cells.join(' '),
      String(weight.requests).padStart(6),
      '  ',
      weight.shift.toFixed(3),
    );
    if (total && kB(sum) > total) faults.push(`/${path} weighs ${kB(sum)} kB, more than ${total}`);
    if (load && kB(weight.script) > load)
      faults.push(`/${path} runs ${kB(weight.script)} kB of script at load, more than ${load}`);
    if (requests && weight.requests > requests)
      faults.push(`/${path} makes ${weight.requests} requests, more than ${requests}`);
    if (weight.shift > MOST_SHIFT)
      faults.push(`/${path} shifts its layout by ${weight.shift.toFixed(3)}, more than ${MOST_SHIFT}`);
  }
  for (const [input, wait] of Object.entries(await inputs(browser, `${origin}exhibits/move-the-server/`))) {
    console.log(`${input}, at a quarter of the speed: answered within ${Math.round(wait)} ms`);
    if (wait > MOST_WAIT) faults.push(`${input} waits ${Math.round(wait)} ms, more than ${MOST_WAIT}`);
  }
  for (const id of Object.keys(EXHIBITS)) {
    const wait = await slowestInput(browser, `${origin}exhibits/${id}/`);
    console.log(`${id}, at a quarter of the speed: slowest input answered within ${Math.round(wait)} ms`);
    if (wait > MOST_WAIT) faults.push(`${id} lets an input wait ${Math.round(wait)} ms, more than ${MOST_WAIT}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
for (const fault of faults) console.error(`Over budget: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
