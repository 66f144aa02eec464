/**
 * `npm run slow`, after a build: how long a reader waits on a line of 50 kbit/s, with round trips of 800 ms and 5 % of packets lost,
 * for a first screen that can be read and for an exhibit that answers; and the same for a page of Starlight and a deck of
 * reveal.js. Writes docs/slow-line.md, which says how it is measured.
 *
 *     npm run slow -- --times 5 --only chapters/
 */
import { chromium, type Browser } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../e2e/browser.ts';
import { randomFrom } from '../src/exhibits/kit/random.ts';
import { reveal, starlight } from './measure/beside.ts';
import { median } from './measure/lighthouse.ts';
import { serve } from './measure/serve.ts';
import { onAPhone } from './measure/weigh.ts';
import { type Line, slowLine } from './slow/line.ts';

const LINE: Line = { rate: 50_000 / 8, roundTrip: 800, loss: 0.05 };
/** So many pages are waited for at once, each with a line of its own. */
const AT_ONCE = 9;
/** After so long nobody waits any more. In ms. */
const PATIENCE = 240_000;
const { values } = parseArgs({
  options: { times: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const times = Math.max(1, Number.parseInt(values.times, 10) || 1);

/** What is opened: by its kind, the folder that is served, and the path. `works` is what tells that it answers. */
interface Opened {
  kind: string;
  folder: string;
  path: string;
  works?: string;
}
const EXHIBIT = '[data-exhibit][data-live="true"]';
const ours = (kind: string, path: string, works = EXHIBIT): Opened => ({ kind, folder: 'dist', path, works });
const OURS = [
  ours('home', ''),
  ours('home in Persian', 'fa/'),
  ours('chapter', 'chapters/when-the-server-moves/'),
  ours('chapter in Persian', 'fa/chapters/when-the-server-moves/'),
  ours('exhibit', 'exhibits/move-the-server/'),
  ours('exhibit in Persian', 'fa/exhibits/key-check/'),
  ours('frame', 'embed/move-the-server/'),
  ours('slides', 'present/when-the-server-moves/', '.deck.ready'),
  ours('lesson', 'teach/one-lesson/', ''),
  ours('glossary', 'glossary/', ''),
].filter(({ path }) => path.includes(values.only));

/** When a page could be read, when it answered, when all had come (in ms), and how much had come by the first (in bytes). */
interface Waited {
  read: number;
  bytes: number;
  works: number | undefined;
  all: number;
}

/** Runs in the page from its beginning: tells the time when its first screen was painted and stood filled to its end with its heading. */
function whenReadable(): void {
  const readable = new Promise((done) => {
    const look = (): void => {
      const headings = [...document.querySelectorAll('h1, h2')];
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
      const filled = document.readyState !== 'loading' || (document.body?.scrollHeight ?? 0) >= innerHeight;
      const seen = (one: Element): boolean => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (painted && filled && headings.some(seen)) done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
  Object.assign(globalThis, { readable });
}

/** Runs in the page: the reader reaches for the first exhibit. What listens may come later than the reader, who moves on. */
function reachAgain(): void {
  const reach = (): void => {
    dispatchEvent(new Event('pointermove'));
    document.querySelector('[data-exhibit]')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  };
  reach();
  setInterval(reach, 250);
}

async function wait(browser: Browser, { path, works }: Opened, server: number, seed: number): Promise<Waited> {
  const line = await slowLine(LINE, randomFrom(seed).next, server);
  const context = await browser.newContext(onAPhone);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(whenReadable);
    const loaded = page.goto(`https://localhost:${line.port}/${path}`, { waitUntil: 'load', timeout: PATIENCE });
    await page.waitForURL(`https://localhost:${line.port}/${path}`, { waitUntil: 'commit', timeout: PATIENCE });
    const { read, at } = await page.evaluate(async () => {
      const read = await (globalThis as unknown as { readable: Promise<number> }).readable;
      return { read, at: performance.timeOrigin + read };
    });
    const bytes = line.received(at);
    let worked: number | undefined;
    if (works) {
      // As soon as it can be read, the reader reaches for the first exhibit.
      await page.evaluate(reachAgain);
      await page.waitForSelector(works, { state: 'attached' });
      worked = await page.evaluate(() => performance.now());
    }
    await loaded;
    return {
      read,
      bytes,
      works: worked,
      all: await page.evaluate(() => {
        const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return loaded?.loadEventEnd ?? Number.NaN;
      }),
    };
  } finally {
    await context.close();
    line.stop();
  }
}

/** A certificate for this machine alone: hosts speak HTTP/2 only under one. */
function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  try {
    const at = (name: string): string => join(folder, name);
    const given = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
    execFileSync('openssl', [...given, '-subj', '/CN=localhost', '-keyout', at('key'), '-out', at('cert')], {
      stdio: 'ignore',
    });
    return { key: readFileSync(at('key'), 'utf8'), cert: readFileSync(at('cert'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.chdir(resolve(import.meta.dirname, '..'));
const all: Opened[] = [
  ...OURS,
  ...(values.only === ''
    ? [
        { kind: 'a page of Starlight', folder: starlight(), path: '' },
        { kind: 'a deck of reveal.js', folder: reveal(), path: '', works: '.reveal.ready' },
      ]
    : []),
];
const secure = certificate();
const servers = new Map(
  await Promise.all(
    [...new Set(all.map(({ folder }) => folder))].map(async (one) => [one, await serve(one, '/', secure)] as const),
  ),
);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // Not by page: then the browser would ask twice.
  args: ['--no-sandbox', '--ignore-certificate-errors'],
});
// Once without the line, so that the server has compressed everything.
for (const { folder, path, works } of all) {
  const page = await browser.newPage(onAPhone);
  await page.goto((servers.get(folder)?.origin ?? '') + path, { waitUntil: 'load' });
  await page.evaluate(reachAgain);
  if (works) await page.waitForSelector(works, { state: 'attached' });
  await page.close();
}
const waited = new Map<Opened, Waited[]>(all.map((one) => [one, []]));
try {
  const left = Array.from({ length: times }, (_, time) => all.map((one) => ({ one, seed: 1 + time }))).flat();
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { one, seed } = next;
      const found = await wait(browser, one, servers.get(one.folder)?.port ?? 0, seed);
      waited.get(one)?.push(found);
      console.log(one.kind.padEnd(22), JSON.stringify(found));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
} finally {
  await browser.close();
  for (const { stop } of servers.values()) stop();
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const cell = (found: readonly number[]): string =>
  found.length === 0
    ? '–'
    : `${seconds(median(found))} (${seconds(Math.min(...found))}–${seconds(Math.max(...found))})`;
const rows = [...waited].map(([{ kind, path }, found]) => {
  const worked = found.flatMap((one) => one.works ?? []);
  const kB = (median(found.map(({ bytes }) => bytes)) / 1000).toFixed(1);
  return `| ${kind}${path === '' ? '' : ` (\`/${path}\`)`} | ${cell(found.map(({ read }) => read))} | ${kB} | ${cell(worked)} | ${cell(found.map((one) => one.all))} |`;
});
const HEAD = ['page', 'can be read', 'kB come by then', 'exhibit or deck answers', 'all has come'];
console.log(rows.join('\n'));
if (values.only === '') {
  const text = `# On a slow line

Written by \`npm run slow\` on ${new Date().toISOString().slice(0, 10)}, with Chromium ${browser.version()}. Seconds from the first packet: the middle of
${times} visits, and the shortest and longest. Nothing is in the cache. The line: 50 kbit/s each way, round trips of 800 ms, 5 % of packets lost.

| ${HEAD.join(' | ')} |
| ${HEAD.map(() => '---').join(' | ')} |
${rows.join('\n')}

*Can be read*: something was painted, the heading is there, and the page reaches to the end of a phone's screen. *Answers*: the reader moved to the first
exhibit as soon as the page could be read, and it was alive; a deck takes keys. Starlight's page has the same words and no exhibit, the deck of
reveal.js has text slides only.

How it is measured: the built site is served over HTTP/2 with TLS and Brotli. Between it and the browser stands a small program (\`scripts/slow/line.ts\`) that
sends every packet over one shared queue, loses some, sends them again as TCP does (a first window of ten packets, doubled each round trip, halved at a
loss; a loss is noticed a round trip later, two where nothing follows it) and delivers in order. So greetings, TLS and the browser's own order of loading
are real; TCP is a model. The server's TLS records are 4 kB. No names are looked up, a real host's certificates are 2 to 3 kB larger, and a real line's losses come in bursts. What is lost is
drawn from fixed seeds, but when packets meet it is the machine's doing: figures differ by a second or two from one run to the next.
`;
  const style = await resolveConfig('docs/slow-line.md');
  writeFileSync('docs/slow-line.md', await format(text, { ...style, parser: 'markdown' }));
}
