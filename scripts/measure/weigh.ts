import type { Browser, BrowserContext, Response } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const KINDS: Record<string, 'html' | 'css' | 'script' | 'fonts'> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  font: 'fonts',
};

/** What a page loads on a phone before anybody touches it: bytes after Brotli, and requests. */
export interface Weight {
  html: number;
  css: number;
  script: number;
  fonts: number;
  other: number;
  total: number;
  requests: number;
  /** HTML up to the end of the first sentences, and the style sheets that hold up drawing: those that stand before. */
  toRead: number;
  shift: number;
}

/** After so long without a request or an answer, in ms, a page asks for nothing more. */
const QUIET = 500;

export const onAPhone = { viewport: { width: 412, height: 823 } };

/** Loads a page with nothing in the cache, until it asks for nothing more and what is in view has come alive. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext(onAPhone);
  try {
    return await weighIn(context, url);
  } finally {
    await context.close();
  }
}

async function weighIn(context: BrowserContext, url: string): Promise<Weight> {
  const page = await context.newPage();
  const weight: Weight = {
    ...{ html: 0, css: 0, script: 0, fonts: 0, other: 0 },
    ...{ total: 0, requests: 0, toRead: 0, shift: 0 },
  };
  const weighed: Promise<void>[] = [];
  const sheets = new Map<string, number>();
  let before = '';
  const weighOne = async (response: Response): Promise<void> => {
    const type = response.request().resourceType();
    const body = await response.body();
    const bytes = type === 'font' || type === 'image' ? body.length : compressed(body);
    weight.requests += 1;
    if (type !== 'image') weight.total += bytes;
    weight[KINDS[type] ?? 'other'] += bytes;
    if (type === 'stylesheet') sheets.set(new URL(response.url()).pathname, bytes);
    if (type === 'document') before = firstPart(body.toString());
  };
  let last = performance.now();
  page.on('request', () => (last = performance.now()));
  page.on('response', (response) => {
    last = performance.now();
    weighed.push(weighOne(response));
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) (globalThis as unknown as { shifted: number }).shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  // What is done when there is nothing else to do belongs to the load too.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
  // Playwright's own `networkidle` may not come a second time, when a page asks for more after the first.
  while (performance.now() - last < QUIET) await setTimeout(QUIET / 5);
  await Promise.all(weighed);
  weight.toRead = compressed(before);
  for (const [path, bytes] of sheets) if (before.includes(`href="${path}"`)) weight.toRead += bytes;
  weight.shift = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
  return weight;
}

const compressed = (bytes: Buffer | string): number => brotliCompressSync(bytes).length;

/** A page up to the end of the first paragraph or picture's sentence after its heading. */
export function firstPart(html: string): string {
  const heading = html.search(/<h[12][\s>]/);
  const end = html.indexOf('</p>', Math.max(heading, html.indexOf('<body')));
  return end < 0 ? html : html.slice(0, end);
}
