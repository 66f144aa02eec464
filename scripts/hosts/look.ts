import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Expected } from './host.ts';
import type { Site } from './serve.ts';

/** What one browser showed of a page, in words for the table. */
export interface Seen {
  said: string;
  height: string;
  shift: string;
  weight: string;
  asExpected: boolean;
}

interface Looking {
  address: string;
  site: Site;
  width: number;
  expects: Expected;
  /** Where a picture of the page goes. */
  picture: string;
}

/** The situation that all code is for. */
export const SITUATION = 'data-moves';
/** In milliseconds: long, because a busy machine is no fault. */
const PATIENCE = 20_000;
/** Up to so many pixels below an exhibit are no gap. */
const SLACK = 2;

/** Opens a page as a reader does, scrolls through it, and says what stands there. */
export async function look(browser: Browser, { address, site, width, expects, picture }: Looking): Promise<Seen> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(watchShifts);
    site.count();
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    await page.evaluate(scrollThrough);
    await page.waitForNetworkIdle({ idleTime: 700, timeout: PATIENCE }).catch(() => undefined);
    const frame = await frameOf(page, site.origin, expects);
    if (frame && expects === 'alive')
      await frame.waitForSelector('[data-exhibit][data-live="true"]', { timeout: PATIENCE }).catch(() => null);
    const { requests, bytes } = site.count();
    const around = await settled(page, frame);
    const inside = await frame?.evaluate(inFrame);
    const shift = await page.evaluate(() => (window as { shifted?: number }).shifted);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: picture as `${string}.png`, fullPage: true });
    const faults = faultsIn(expects, around, inside);
    const gap = around.height !== undefined && inside ? Math.round(around.height) - inside.height : 0;
    return {
      said: faults.join('; ') || (gap > SLACK && expects === 'alive' ? `right, ${gap} px free below` : RIGHT[expects]),
      height: inside && around.height !== undefined ? `${Math.round(around.height)} / ${inside.height}` : '–',
      shift: shift === undefined ? '–' : shift.toFixed(3),
      weight: requests === 0 ? '–' : `${requests} · ${(bytes / 1000).toFixed(0)} kB`,
      asExpected: faults.length === 0,
    };
  } finally {
    await page.close();
  }
}

const RIGHT: Readonly<Record<Expected, string>> = {
  alive: 'right',
  still: 'right, as a still page',
  picture: 'right, as a picture',
  words: 'words with a link',
};

type Around = ReturnType<typeof aroundFrame>;
type Inside = ReturnType<typeof inFrame>;

function faultsIn(expects: Expected, around: Around, inside: Inside | undefined): string[] {
  if (expects === 'picture') return around.picture ? [] : ['no picture'];
  if (expects === 'words') return around.link ? [] : ['no link'];
  if (!inside || around.height === undefined) return ['no frame'];
  return [
    ...(expects === 'alive' && !inside.live ? ['not alive'] : []),
    ...(expects === 'still' && inside.live ? ['alive'] : []),
    ...(expects === 'alive' && inside.scenario !== SITUATION ? [`shows ${inside.scenario}`] : []),
    ...(expects === 'alive' && inside.height > around.height + SLACK ? ['cut below'] : []),
    ...(inside.across > 1 ? [`${inside.across} px too wide`] : []),
    ...(around.beside > SLACK ? [`${Math.round(around.beside)} px beside the text`] : []),
  ];
}

/** Our frame, as soon as it is there; where only words or a picture are expected there is none to wait for. */
async function frameOf(page: Page, origin: string, expects: Expected): Promise<Frame | undefined> {
  const find = (): Frame | undefined =>
    page.frames().find((one) => one.url().startsWith(origin) && one.url().includes('/embed/'));
  if (expects === 'words' || expects === 'picture') return find();
  const end = Date.now() + PATIENCE;
  while (!find() && Date.now() < end) await new Promise((later) => setTimeout(later, 100));
  return find();
}

/** Waits until the frame is as high as what is in it, or its height has not changed for a while: some hosts never ask. */
async function settled(page: Page, frame: Frame | undefined): Promise<Around> {
  let around = await page.evaluate(aroundFrame);
  if (!frame) return around;
  for (let still = 0; still < 8;) {
    await new Promise((later) => setTimeout(later, 150));
    const now = await page.evaluate(aroundFrame);
    still = now.height === around.height ? still + 1 : 0;
    around = now;
    const { height } = await frame.evaluate(inFrame);
    if (still > 1 && Math.abs((now.height ?? 0) - height) <= 1) break;
  }
  return around;
}

/** Runs in the page before anything else. Adds up what moves without having been asked to; Firefox cannot tell. */
function watchShifts(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  const here = window as { shifted?: number };
  here.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) here.shifted = (here.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: as somebody who reads on, so that what waits to be seen comes. */
async function scrollThrough(): Promise<void> {
  for (let at = 0; at < document.documentElement.scrollHeight; at += 400) {
    scrollTo(0, at);
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }
}

/** Runs in the page. */
function aroundFrame(): { height?: number; beside: number; picture: boolean; link: boolean } {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const frame = all(document).find((one) => one instanceof HTMLIFrameElement && one.src.includes('/embed/'));
  const column = document.querySelector('[data-text], article > p, .entry-content > p')?.getBoundingClientRect();
  const box = frame?.getBoundingClientRect();
  const picture = document.querySelector<HTMLImageElement>('img[src*="/pictures/"]');
  return {
    ...(box && { height: box.height }),
    beside: box && column ? Math.max(Math.abs(box.left - column.left), Math.abs(box.right - column.right)) : 0,
    picture: (picture?.naturalWidth ?? 0) > 0,
    link: document.querySelector('a[href*="/exhibits/move-the-server/"]') !== null,
  };
}

/** Runs in the frame. */
function inFrame(): { live: boolean; scenario: string; height: number; across: number } {
  const exhibit = document.querySelector<HTMLElement>('[data-exhibit]');
  const { documentElement: root } = document;
  return {
    live: exhibit?.dataset['live'] === 'true',
    scenario: exhibit?.dataset['scenario'] ?? '',
    height: Math.ceil(root.getBoundingClientRect().height),
    across: root.scrollWidth - root.clientWidth,
  };
}
