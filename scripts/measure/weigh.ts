import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { noHand } from '../../e2e/no-hand.ts';
import { READY } from '../../src/exhibits/kit/signs.ts';

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
  /** What of the page moved most, in words: to be found again. */
  moved: string;
  /** What a deck asks for after that, to be ready when the network is not: not part of the above, and told only. */
  ahead: number;
}

/** After so long without a request or an answer, in ms, a page asks for nothing more. */
const QUIET = 500;
/** So long an answer may take, in ms: of some, as of what a search streams, the end is never told. */
const PATIENCE = 5000;

export const onAPhone = { viewport: { width: 412, height: 823 } };

/**
 * Loads a page with nothing in the cache, until it asks for nothing more.
 *
 * @param waits so many milliseconds longer: for what is asked for ahead of time
 */
export async function weigh(browser: Browser, url: string, waits = 0): Promise<Weight> {
  const context = await browser.newContext(onAPhone);
  try {
    return await weighIn(context, url, waits);
  } finally {
    await context.close();
  }
}

async function weighIn(context: BrowserContext, url: string, waits: number): Promise<Weight> {
  const page = await context.newPage();
  const weight: Weight = {
    ...{ html: 0, css: 0, script: 0, fonts: 0, other: 0 },
    ...{ total: 0, requests: 0, toRead: 0, shift: 0, moved: '', ahead: 0 },
  };
  const answers: Promise<{ url: string; type: string; body: Buffer }>[] = [];
  const read = async (response: Response): Promise<{ url: string; type: string; body: Buffer }> => ({
    url: response.url(),
    type: response.request().resourceType(),
    body: await response.body(),
  });
  let last = performance.now();
  let open = 0;
  let over = false;
  const counts = (more: 1 | -1) => () => {
    open += more;
    last = performance.now();
  };
  page.on('request', counts(1)).on('requestfinished', counts(-1)).on('requestfailed', counts(-1));
  page.on('response', (response) => {
    // What comes after the count would be read from a page that is gone.
    if (!over) answers.push(read(response));
  });
  await page.addInitScript(noHand);
  await page.addInitScript(watchShifts);
  await page.goto(url, { waitUntil: 'networkidle' });
  // What is done when there is nothing else to do belongs to the load too. A headless browser that draws nothing is never idle.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
  // Playwright's own `networkidle` may not come a second time, when a page asks for more after the first.
  await setTimeout(waits);
  while (performance.now() - last < (open > 0 ? PATIENCE : QUIET)) await setTimeout(QUIET / 5);
  over = true;
  const later = await askedAhead(page);
  let before = '';
  const sheets = new Map<string, number>();
  for (const { url, type, body } of await Promise.all(answers)) {
    const bytes = type === 'font' || type === 'image' ? body.length : compressed(body);
    if (later.has(url)) {
      weight.ahead += bytes;
      continue;
    }
    weight.requests += 1;
    if (type !== 'image') weight.total += bytes;
    weight[KINDS[type] ?? 'other'] += bytes;
    if (type === 'stylesheet') sheets.set(new URL(url).pathname, bytes);
    if (type === 'document') before = firstPart(body.toString());
  }
  weight.toRead = compressed(before);
  for (const [path, bytes] of sheets) if (before.includes(`href="${path}"`)) weight.toRead += bytes;
  Object.assign(weight, await page.evaluate(() => (globalThis as unknown as { shifts: Shifts }).shifts));
  return weight;
}

type Shifts = Pick<Weight, 'shift' | 'moved'>;

/** Runs in the page: adds up what moves without the reader's doing, and keeps what moved most. */
function watchShifts(): void {
  const shifts: Shifts = { shift: 0, moved: '' };
  Object.assign(globalThis, { shifts });
  interface Entry extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
  }
  let most = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as Entry[]) {
      if (hadRecentInput) continue;
      shifts.shift += value;
      if (value <= most) continue;
      most = value;
      const said = sources.map(({ node, previousRect, currentRect }) => {
        const what =
          node instanceof Element ? `<${node.localName} class="${node.getAttribute('class') ?? ''}">` : node?.nodeValue;
        return `${what ?? '?'} from ${Math.round(previousRect.y)}+${Math.round(previousRect.height)} to ${Math.round(currentRect.y)}+${Math.round(currentRect.height)}`;
      });
      shifts.moved = `after ${Math.round(startTime)} ms ${said.join(', ')}`;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The addresses that a deck asked for when it had been open so long that it made itself ready: on a slow machine, too. */
const askedAhead = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set(
    await page.evaluate((ready) => {
      if (!document.querySelector('.deck')) return [];
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const from = (loaded?.loadEventStart ?? 0) + ready;
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= from)
        .map(({ name }) => name);
    }, READY),
  );

const sizes = new Map<string, number>();

/** How many bytes are sent. Pages share scripts and sheets: each is compressed once. */
function compressed(bytes: Buffer | string): number {
  const key = createHash('sha256').update(bytes).digest('base64');
  const size = sizes.get(key) ?? brotliCompressSync(bytes).length;
  sizes.set(key, size);
  return size;
}

/** A page up to the end of the first paragraph or picture's sentence after its heading. */
export function firstPart(html: string): string {
  const heading = html.search(/<h[12][\s>]/);
  const end = html.indexOf('</p>', Math.max(heading, html.indexOf('<body')));
  return end < 0 ? html : html.slice(0, end);
}
