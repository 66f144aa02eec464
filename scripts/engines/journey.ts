import type { Page } from 'puppeteer-core';
import { EXHIBITS } from '../../src/exhibits/registry.ts';
import { serve } from '../measure/serve.ts';

/** What a journey goes through: `site` and `host` are addresses that end with a slash, of two different origins. */
export interface Ground {
  page: Page;
  site: string;
  host: string;
}

/** A thing that a reader, a teacher or a host does. It throws where something is not as it should be. */
export interface Step {
  name: string;
  go: (ground: Ground) => Promise<void>;
}

const ALIVE = '[data-exhibit][data-live="true"]';
/** In milliseconds: long, because a busy machine is no fault. */
const PATIENCE = { timeout: 30_000 };

/** Runs in a page, again and again: moves the pointer over its first exhibit, as a reader does, and tells whether it is alive. */
export function touched(): boolean {
  const one = document.querySelector<HTMLElement>('[data-exhibit]');
  one?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  return one?.dataset['live'] === 'true';
}

/** Opens a page, and moves the pointer, as somebody does who is there. */
async function open({ page, site }: Ground, path: string): Promise<void> {
  await page.goto(site + path, { waitUntil: 'load' });
  await page.mouse.move(3, 3);
  await page.mouse.move(9, 9);
}

/** Waits until a part of the page has an attribute's value, or a text. */
async function until(page: Page, selector: string, name: string, value: string): Promise<void> {
  const holds = (selected: string, attribute: string, wanted: string): boolean => {
    const one = document.querySelector(selected);
    return (
      (attribute === 'text' ? one?.textContent?.includes(wanted) : one?.getAttribute(attribute) === wanted) ?? false
    );
  };
  await page.waitForFunction(holds, PATIENCE, selector, name, value).catch((error: unknown) => {
    throw new Error(`${selector}: ${name} never became "${value}" (${String(error).split('\n')[0]})`);
  });
}

async function middle(page: Page, selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const handle = await page.waitForSelector(selector, PATIENCE);
  const box = await handle?.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height };
  });
  if (!box) throw new Error(`${selector} has no place on the page`);
  return box;
}

/** The server is carried over the border by hand; what then lies on the desk stands under the map. */
async function heart(ground: Ground, path: string): Promise<void> {
  const { page } = ground;
  await open(ground, path);
  await page.waitForSelector(ALIVE, PATIENCE);
  const server = await middle(page, '.lane .handle[role="button"]');
  const map = await middle(page, '.lane svg');
  const start = { x: server.x + server.width / 2, y: server.y + server.height / 2 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // Persian maps are mirrored no more than the world is: Iran stands in the east.
  await page.mouse.move(map.x + map.width * 0.5, map.y + map.height * 0.3, { steps: 6 });
  await page.mouse.move(map.x + map.width * 0.7, map.y + map.height * 0.5, { steps: 6 });
  await page.mouse.up();
  await until(page, '.slips [data-item="stored-text"]', 'data-verdict', 'sealed');
  await page.$eval('.lane .handle[aria-label*="key"], .lane .handle[aria-label*="کلید"]', (key) =>
    (key as SVGElement).focus(),
  );
  await page.keyboard.press('Enter');
  await until(page, '.slips [data-item="stored-text"]', 'data-verdict', 'readable');
}

/** A situation is chosen, and the exhibit is in it. */
async function situation(ground: Ground, id: string, scenario: string): Promise<void> {
  const { page } = ground;
  await open(ground, `exhibits/${id}/`);
  await page.waitForSelector(ALIVE, PATIENCE);
  await page.$eval(`[data-exhibit] nav a[href*="/${scenario}/"]`, (link) => (link as HTMLElement).click());
  await until(page, '[data-exhibit]', 'data-scenario', scenario);
  await page.goBack();
  await page.waitForSelector('[data-exhibit]', PATIENCE);
}

export const JOURNEY: readonly Step[] = [
  { name: 'home: the server and the key are carried over', go: (ground) => heart(ground, '') },
  { name: 'home in Persian: the same', go: (ground) => heart(ground, 'fa/') },
  {
    name: 'chapter: a sentence drives the exhibit',
    async go(ground) {
      await open(ground, 'chapters/when-the-server-moves/');
      await ground.page.waitForSelector('.says.drives', PATIENCE);
      await ground.page.$eval('.says.drives', (sentence) => (sentence as HTMLElement).click());
      await ground.page.waitForSelector('[data-exhibit][data-live="true"] .pointed', PATIENCE);
    },
  },
  ...Object.values(EXHIBITS).map(({ id, scenarios }): Step => {
    const last = scenarios.at(-1) ?? '';
    return { name: `exhibit ${id}: ${last}`, go: (ground) => situation(ground, id, last) };
  }),
  {
    name: 'lesson: the clicker goes forwards and back',
    async go(ground) {
      const { page } = ground;
      await open(ground, 'present/one-minute/');
      await page.waitForSelector('.deck.ready', PATIENCE);
      const at = (): Promise<string> => page.evaluate(() => location.hash);
      const first = await at();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((was: string) => location.hash !== was, PATIENCE, first);
      const there = await at();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction((was: string) => location.hash !== was, PATIENCE, there);
    },
  },
  {
    name: 'frame: another page shows it, and a press in it changes it',
    async go({ page, host }) {
      await page.goto(host, { waitUntil: 'load' });
      const frame = await (await page.waitForSelector('iframe', PATIENCE))?.contentFrame();
      if (!frame) throw new Error('there is no frame');
      await frame.waitForSelector('[data-exhibit]', PATIENCE);
      const before = await frame.$eval('[data-exhibit]', (one) => one.getAttribute('data-scenario'));
      await frame.waitForFunction(touched, PATIENCE);
      await frame.$eval('[data-exhibit] nav button.primary', (button) => (button as HTMLElement).click());
      await frame.waitForFunction(
        (was: string | null) => document.querySelector('[data-exhibit]')?.getAttribute('data-scenario') !== was,
        PATIENCE,
        before,
      );
    },
  },
  {
    name: 'search: finds the pre-key',
    async go(ground) {
      await open(ground, 'search/?q=pre-key');
      await ground.page.waitForFunction(
        () =>
          [...document.querySelectorAll('main a')].some((link) =>
            /pre-key/i.test(link.closest('li')?.textContent ?? ''),
          ),
        PATIENCE,
      );
    },
  },
  {
    name: 'back: the page that was left is as it was, and goes on',
    async go(ground) {
      const { page, site } = ground;
      await open(ground, 'exhibits/key-custody/');
      await page.waitForFunction(touched, PATIENCE);
      const [, second = '', third = ''] = EXHIBITS['key-custody']?.scenarios ?? [];
      const choose = (scenario: string): Promise<void> =>
        page.$eval(`[data-exhibit] nav a[href*="/${scenario}/"]`, (link) => (link as HTMLElement).click());
      await choose(second);
      await until(page, '[data-exhibit]', 'data-scenario', second);
      await page.goto(`${site}glossary/`, { waitUntil: 'load' });
      // A page that was put by is not loaded anew, and no driver is told of one that is.
      await page.evaluate(() => history.back());
      await page.waitForFunction(touched, PATIENCE);
      await until(page, '[data-exhibit]', 'data-scenario', second);
      await choose(third);
      await until(page, '[data-exhibit]', 'data-scenario', third);
    },
  },
  {
    name: 'offline: what was read opens when the line is dead, its exhibit alive',
    async go({ page }) {
      // A server of its own, because it is stopped.
      const own = await serve('dist');
      const path = 'chapters/the-order/';
      const ground = { page, site: own.origin, host: '' };
      try {
        await open(ground, path);
        await page.waitForFunction(touched, PATIENCE);
        // The worker comes when a reader does something, and keeps what was read with all that it asked for.
        await page.waitForFunction(
          async (wanted: string) => {
            const asked = performance.getEntriesByType('resource').map(({ name }) => name);
            const needed = [location.href, ...asked.filter((name) => name.includes('/_astro/'))];
            const there = await Promise.all(needed.map((address) => caches.match(address)));
            return location.pathname.endsWith(wanted) && there.every(Boolean);
          },
          PATIENCE,
          path,
        );
        own.stop();
        await page.goto(own.origin + path, { waitUntil: 'load' });
        await until(page, '.from-store', 'text', ' ');
        await page.waitForFunction(touched, PATIENCE);
      } finally {
        own.stop();
      }
    },
  },
];
