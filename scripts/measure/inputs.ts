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
  /** Every place that something is dragged through; 0 where nothing can be dragged. */
  drag: number;
}

const MOST_INPUTS = 10;
/** Each takes three seconds, and they are alike. */
const MOST_DRAGGED = 3;
/** A reader looks at the answer before the next input. */
const LOOK = 250;
/** A step to the next scenario changes as much as choosing it by name does. */
const STEPS = '[data-part="scenarios"] button:not(.share)';
const INPUTS = `button:enabled:not(${STEPS}), input:enabled, textarea, select`;
const SCENARIOS = `nav a[href], ${STEPS}`;
/** What is carried by hand: on the map, along a row, and along a scale. */
const DRAGGED = '.carryable .handle, [role="slider"], input[type="range"]';
/** So many places on the way, as far apart as a slow finger's. */
const PLACES = 24;
const FAR = 240;
const APART = 30;

/**
 * From each event to the end of the next frame's work. Not by Event Timing: a headless browser may present no frame for
 * seconds, and reports no event before.
 */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(globalThis, { waits });
    // What an input has laid over another may be a link: nobody leaves the page. Scenarios answer before.
    addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
    });
    for (const kind of ['keydown', 'click', 'input', 'change', 'pointermove'])
      addEventListener(
        kind,
        (event) => {
          // A pointer that carries nothing asks nothing.
          if (kind === 'pointermove' && event instanceof PointerEvent && event.buttons === 0) return;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => waits.push(performance.now() - event.timeStamp);
            port2.postMessage('');
          });
        },
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
async function spread(all: Locator, most: number): Promise<Locator[]> {
  const found: Locator[] = [];
  for (const one of await all.all()) if (await one.isVisible()) found.push(one);
  const step = Math.max(1, found.length / most);
  return Array.from({ length: Math.min(most, found.length) }, (_, at) => found[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}

async function useAll(page: Page, all: Locator): Promise<number> {
  for (const one of await spread(all, MOST_INPUTS)) {
    // What an earlier input has taken away, or laid something over, is left out.
    await use(one).catch(() => undefined);
    await page.waitForTimeout(LOOK);
  }
  return longest(page);
}

/** Drags each thing there and back; in a picture also over what lies beside it. */
async function dragAll(page: Page, all: Locator): Promise<number> {
  for (const one of await spread(all, MOST_DRAGGED)) {
    await one.scrollIntoViewIfNeeded();
    const box = await one.boundingBox();
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let place = 1; place <= 2 * PLACES; place++) {
      const along = (place <= PLACES ? place : 2 * PLACES - place) / PLACES;
      await page.mouse.move(x + along * FAR, y + along * (FAR / 8));
      await page.waitForTimeout(APART);
    }
    await page.mouse.up();
    await page.waitForTimeout(LOOK);
  }
  return longest(page);
}

/** Loads an exhibit's page anew and uses what it has, twice; and once more, to drag what can be dragged. */
export async function waitsOf(browser: Browser, url: string): Promise<Waits> {
  const fresh = async (selector: string, all = useAll): Promise<[number, number]> => {
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
      await all(page, exhibit.locator(selector)),
      await all(page, exhibit.locator(selector)),
    ];
    await context.close();
    return result;
  };
  const [input, inputAgain] = await fresh(INPUTS);
  const [scenario, scenarioAgain] = await fresh(SCENARIOS);
  const drag = Math.max(...(await fresh(DRAGGED, dragAll)));
  return { input, inputAgain, scenario, scenarioAgain, drag };
}
