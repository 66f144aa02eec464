import type { Browser, Locator, Page } from '@playwright/test';
import { onAPhone } from './weigh.ts';

/** How long an exhibit lets a reader wait on a processor slowed four times, in milliseconds: the longest of its inputs. */
export interface Waits {
  /** Each input for the first time after the page has come alive. */
  input: number;
  /** The same inputs again. */
  inputAgain: number;
  scenario: number;
  scenarioAgain: number;
}

const MOST_INPUTS = 10;
/** A reader looks at the answer before the next input. */
const LOOK = 250;
const INPUTS = 'button:enabled, input:enabled, textarea, select';
const SCENARIOS = 'nav a[href]';

/**
 * From each event to the end of the next frame's work. Not by Event Timing: a headless browser may present no frame for
 * seconds, and reports no event before.
 */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(globalThis, { waits });
    for (const kind of ['keydown', 'click', 'input', 'change'])
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
}
const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { waits } = globalThis as unknown as { waits: number[] };
    return Math.max(0, ...waits.splice(0));
  });

async function use(one: Locator): Promise<void> {
  const tag = await one.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
  if (tag.startsWith('TEXTAREA') || tag === 'INPUT text') await one.pressSequentially('a', { timeout: 2000 });
  else if (tag === 'INPUT range') await one.press('ArrowRight', { timeout: 2000 });
  else if (tag.startsWith('SELECT')) await one.press('ArrowDown', { timeout: 2000 });
  else await one.click({ force: true, timeout: 2000 });
}

/** At most so many of the things that can be used, spread over all of them. */
async function spread(all: Locator): Promise<Locator[]> {
  const found: Locator[] = [];
  for (const one of await all.all()) if (await one.isVisible()) found.push(one);
  const step = Math.max(1, found.length / MOST_INPUTS);
  return Array.from({ length: Math.min(MOST_INPUTS, found.length) }, (_, at) => found[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}

async function useAll(page: Page, all: Locator): Promise<number> {
  for (const one of await spread(all)) {
    // What an earlier input has taken away, or laid something over, is left out.
    await use(one).catch(() => undefined);
    await page.waitForTimeout(LOOK);
  }
  return longest(page);
}

/** Loads an exhibit's page anew and uses what it has, twice. */
export async function waitsOf(browser: Browser, url: string): Promise<Waits> {
  const fresh = async (selector: string): Promise<[number, number]> => {
    const context = await browser.newContext({ ...onAPhone, acceptDownloads: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url);
    const exhibit = page.locator('[data-exhibit]').first();
    // Exhibits come alive when a reader does anything at all.
    await page.mouse.move(1, 1);
    await exhibit.scrollIntoViewIfNeeded();
    await page.locator('[data-live="true"]').first().waitFor();
    await watch(page);
    const result: [number, number] = [
      await useAll(page, exhibit.locator(selector)),
      await useAll(page, exhibit.locator(selector)),
    ];
    await context.close();
    return result;
  };
  const [input, inputAgain] = await fresh(INPUTS);
  const [scenario, scenarioAgain] = await fresh(SCENARIOS);
  return { input, inputAgain, scenario, scenarioAgain };
}
