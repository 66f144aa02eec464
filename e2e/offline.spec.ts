import type { BrowserContext, Page } from '@playwright/test';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { noHand } from './no-hand.ts';
import { expect, test } from './test.ts';

/** What the site's worker keeps, on a server that can be stopped, slowed, and given another release. */
test.use({ serviceWorkers: 'allow' });

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const MOVED = ['keep.js', 'chapters', 'take', 'glossary', '_astro', 'fa', 'sources', 'search'];

class Host {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  server: Server | undefined;
  port = 0;
  /** Answers wait until it is let go. */
  held: (() => void)[] | undefined;
  /** A file whose answer waits too. */
  late = '';

  constructor() {
    for (const name of ['index.html', 'sw.js', ...MOVED])
      cpSync(join('dist', name), join(this.folder, name), { recursive: true });
  }
  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const answer = (): void => {
        try {
          const path = join(
            this.folder,
            normalize(decodeURIComponent(pathname)),
            pathname.endsWith('/') ? 'index.html' : '',
          );
          const bytes = readFileSync(path.replace(/\/$/, ''));
          response.setHeader('content-type', TYPES[extname(path.replace(/\/$/, ''))] ?? 'application/octet-stream');
          response.end(bytes);
        } catch {
          response.writeHead(404).end();
        }
      };
      if (this.held && (pathname.endsWith('/') || pathname === this.late)) this.held.push(answer);
      else answer();
    });
    await new Promise<void>((listening) => this.server?.listen(this.port, listening));
    const address = this.server.address();
    if (typeof address === 'object' && address) this.port = address.port;
  }
  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((closed) => this.server?.close(closed));
  }
  at(path: string): string {
    return `http://localhost:${this.port}/${path}`;
  }
  /** Another release: a file of it is changed, and the worker knows. */
  release(from: string, to: string): void {
    const path = join(this.folder, from, 'index.html');
    writeFileSync(path, readFileSync(path, 'utf8').replace('<h1>', `<h1>${to} `));
  }
}

/** Reads a page until the worker is there and has kept it. */
async function read(page: Page, host: Host, path: string): Promise<void> {
  await page.goto(host.at(path));
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 220);
  await expect.poll(() => kept(page)).toContain(path);
}
/** The pages that are in the store. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname.slice(1));
    return paths;
  });
const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

let host: Host;
test.beforeEach(async () => {
  host = new Host();
  await host.start();
});
test.afterEach(async () => {
  await host.stop().catch(() => undefined);
  rmSync(host.folder, { recursive: true });
});
// The server of this spec is another host than the site's, and one that is stopped is asked in vain.
const inOwnPage = async (context: BrowserContext, act: (page: Page) => Promise<void>): Promise<void> => {
  const page = await context.newPage();
  await act(page);
  await page.close();
};

test('nothing is kept before the reader does something', async ({ context }) => {
  await inOwnPage(context, async (page) => {
    await page.addInitScript(noHand);
    await page.goto(host.at('glossary/'));
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
    expect(await workers(page)).toBe(0);
  });
});

test('what was read can be read when the line is dead, and says from when it is', async ({ context }) => {
  await inOwnPage(context, async (page) => {
    await read(page, host, 'chapters/the-order/');
    const exhibit = page.locator('[data-exhibit]').first();
    await exhibit.dispatchEvent('pointerover');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
    );
    await expect
      .poll(() => kept(page))
      .toEqual(expect.arrayContaining(asked.filter((path) => path.startsWith('_astro/'))));
    await page.goto(host.at('fa/glossary/'));
    await expect.poll(() => kept(page)).toContain('fa/glossary/');
    await host.stop();
    await page.goto(host.at('chapters/the-order/'));
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.from-store')).toContainText('less than an hour ago');
    // With its exhibit, which is alive.
    await exhibit.dispatchEvent('pointerover');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    await page.goto(host.at('fa/glossary/'));
    await expect(page.locator('.from-store')).toContainText('اینترنت');
  });
});

test('what was still on its way when the worker came is kept too', async ({ context }) => {
  await inOwnPage(context, async (page) => {
    await page.addInitScript(noHand);
    await page.goto(host.at('glossary/'));
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const other = readdirSync('dist/_astro').find(
      (name) => name.endsWith('.js') && !asked.some((one) => one.endsWith(name)),
    );
    host.late = `/_astro/${other}`;
    host.held = [];
    await page.evaluate((address) => void fetch(address), host.at(`_astro/${other}`));
    await expect.poll(() => host.held?.length).toBe(1);
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 220);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    for (const answer of host.held) answer();
    host.held = undefined;
    await expect.poll(() => kept(page)).toContain(`_astro/${other}`);
  });
});

test('a page is never stale when a new one can be had; one that does not come is had from the store', async ({
  context,
}) => {
  await inOwnPage(context, async (page) => {
    await read(page, host, 'glossary/');
    host.release('glossary', 'Changed');
    await page.reload();
    await expect(page.locator('h1')).toContainText('Changed');
    await expect(page.locator('.from-store')).toHaveCount(0);
    // It is not of the release that the worker knows: the store keeps what belongs together.
    host.held = [];
    await page.goto(host.at('glossary/'));
    await expect(page.locator('.from-store')).toBeVisible();
    await expect(page.locator('h1')).not.toContainText('Changed');
    for (const answer of host.held) answer();
  });
});

test('everything on request, with how much it is; and nothing, when it is switched off', async ({ context }) => {
  test.setTimeout(300_000);
  await inOwnPage(context, async (page) => {
    // All that this server has: a release of a few pages.
    const script = readFileSync(join(host.folder, 'sw.js'), 'utf8');
    const [, json = ''] = /^self\.release=(.*);$/m.exec(script) ?? [];
    const release = JSON.parse(json) as { files: Record<string, unknown> };
    const some = Object.entries(release.files).filter(([name]) => /^$|^(?:_astro|take|glossary)\//.test(name));
    release.files = Object.fromEntries(some);
    writeFileSync(
      join(host.folder, 'sw.js'),
      script.replace(json, () => JSON.stringify(release)),
    );

    await page.goto(host.at('take/'));
    await page.mouse.move(200, 200);
    await expect(page.locator('.kept')).toContainText('Kept:');
    await page.getByRole('button', { name: 'Keep everything in English' }).click();
    await expect(page.locator('.kept')).toContainText('Everything is kept');
    await host.stop();
    await page.goto(host.at('glossary/'));
    await expect(page.locator('h1')).toBeVisible();
    await page.goto(host.at('take/'));
    await page.getByRole('button', { name: 'Keep nothing' }).click();
    await expect(page.locator('.kept')).toContainText('Nothing is kept');
    expect(await kept(page)).toEqual([]);
    await host.start();
    await page.goto(host.at('glossary/'));
    await page.mouse.move(100, 100);
    await page.mouse.move(130, 160);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
    expect(await workers(page)).toBe(0);
  });
});

test('a new release takes over whole, when no page of the old one is open', async ({ context }) => {
  await inOwnPage(context, async (page) => {
    await read(page, host, 'glossary/');
    await page.goto(host.at('sources/'));
    await expect.poll(() => kept(page)).toContain('sources/');
    host.release('glossary', 'Second');
    const changed = readFileSync(join(host.folder, 'glossary/index.html'));
    const digest = await page.evaluate(async (text) => {
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      return [...sum]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('')
        .slice(0, 16);
    }, changed.toString('utf8'));
    const path = join(host.folder, 'sw.js');
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(/"id":"[^"]*"/, '"id":"the-second"')
        .replace(/"glossary\/":\[[^\]]*\]/, `"glossary/":["${digest}",${changed.length}]`),
    );
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  });
  await inOwnPage(context, async (page) => {
    // The browser changes workers when it sees that no page is open: who comes back at once has the old one once more.
    const stores = async (): Promise<string> => {
      await page.goto('about:blank');
      // Come to while one worker hands over to the other it may not be answered: whoever tries again is. We suspect the driver,
      // which holds each new worker until it is told to let it go: without one, 80 of 80 were answered.
      const come = await page
        .goto(host.at('take/'), { waitUntil: 'domcontentloaded', timeout: 4000 })
        .catch(() => null);
      return come ? page.evaluate(async () => (await caches.keys()).join()) : 'no answer';
    };
    await expect.poll(stores).toBe('kept of the-second');
    expect((await kept(page)).sort()).toEqual(expect.arrayContaining(['glossary/', 'sources/']));
    await host.stop();
    await page.goto(host.at('glossary/'));
    await expect(page.locator('h1')).toContainText('Second');
  });
});
