import type { Page } from '@playwright/test';
import { agreementOf } from '../src/exhibits/agreement.ts';
import { ALL } from '../src/exhibits/all.ts';
import type { Params } from '../src/exhibits/kit/params.ts';
import { type Random, randomFrom } from '../src/exhibits/kit/random.ts';
import { addressesFor } from '../src/exhibits/random-addresses.ts';
import { expect, test } from './test.ts';

/*
 * Somebody who comes by an address that nobody wrote, and presses, drags and turns back as it comes: no error, no dead end, and
 * the picture and its text alternative say what the model says. The same every time.
 */

const FULL = process.env['FULL'] !== undefined;
/** How many states are looked at, and how many times something is used. */
const STATES = FULL ? 200 : 3;
const ACTIONS = FULL ? 300 : 12;

/** Runs in the page: finds what can be used in an exhibit (a window over it has tests of its own), uses one of it, and says what that was. */
function useOne({ random, which }: { random: number; which: number }): string {
  const exhibit = document.querySelector<HTMLElement>('[data-exhibit]');
  if (!exhibit) throw new Error('the exhibit is gone');
  const usable = [
    ...exhibit.querySelectorAll<HTMLElement | SVGElement>(
      'a, button, input, select, textarea, summary, [role="button"], [role="slider"]',
    ),
  ].filter(
    (one) =>
      one.checkVisibility() &&
      !one.matches(':disabled, [download], [target], [aria-haspopup="dialog"]') &&
      !(one instanceof HTMLAnchorElement && !one.closest('nav')),
  );
  const one = usable[Math.floor(random * usable.length)];
  if (!one) return 'nothing';
  const was = `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent.trim().slice(0, 40)}`;
  if (one instanceof HTMLSelectElement) {
    one.selectedIndex = which % one.options.length;
    one.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (
    one instanceof HTMLTextAreaElement ||
    (one instanceof HTMLInputElement && /text|search|number|range/.test(one.type))
  ) {
    one.value =
      one.type === 'text' || one.type === 'search' || one instanceof HTMLTextAreaElement
        ? (['', 'سلام', 'a'.repeat(400)][which % 3] ?? '')
        : String(which);
    for (const kind of ['input', 'change']) one.dispatchEvent(new Event(kind, { bubbles: true }));
  } else if (one.matches('[role="slider"], svg *')) {
    one.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: ['ArrowLeft', 'ArrowRight', 'Enter', 'End'][which % 4] ?? 'Enter',
        bubbles: true,
      }),
    );
  } else (one as HTMLElement).click();
  return was;
}

/** Runs in the page: a place within its picture where something can be taken hold of, if there is one and no link is in the way. */
function holdIn(random: number): { x: number; y: number } | undefined {
  const held = [
    ...document.querySelectorAll('[data-exhibit] :is([role="slider"], .handle, input[type="range"], svg)'),
  ].filter((one) => one.checkVisibility() && !one.parentElement?.closest('svg:not(:scope)'));
  const one = held[Math.floor(random * held.length)];
  one?.scrollIntoView({ block: 'center' });
  const box = one?.getBoundingClientRect();
  if (!box || box.width === 0) return undefined;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const there = document.elementFromPoint(x, y);
  return there?.closest('[data-exhibit]') && !there.closest('a, [download], [aria-haspopup]') ? { x, y } : undefined;
}

/** Takes hold of something and lets go of it elsewhere. */
async function dragOne(page: Page, random: Random): Promise<void> {
  const from = await page.evaluate(holdIn, random.next());
  const [across, down] = [random.whole(-300, 300), random.whole(-120, 120)];
  if (!from) return;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + across / 2, from.y + down / 2);
  await page.mouse.move(from.x + across, from.y + down);
  await page.mouse.up();
}

const WIDTHS = [1280, 390, 768];

for (const [index, [id, { params }]] of (
  Object.entries(ALL) as [keyof typeof ALL, { params: Params<object> }][]
).entries())
  test(`${id}: ${STATES} states and ${ACTIONS} presses and drags at random`, async ({ page }) => {
    test.setTimeout(900_000);
    page.setDefaultTimeout(20_000);
    const lang = index % 2 === 0 ? 'en' : 'fa';
    await page.goto(`${lang === 'en' ? '' : 'fa/'}exhibits/${id}/`);
    const exhibit = page.locator('[data-exhibit]').first();
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    const random = randomFrom(index + 1);

    const address = addressesFor(params, index + 1);
    for (let count = 0; count < STATES; count += 1) {
      const query = address();
      const state = params.read(query);
      // As a sentence of a chapter asks for its case: what the query leaves out is as in the exhibit's defaults.
      await exhibit.evaluate((root, detail) => root.dispatchEvent(new CustomEvent('exhibit:show', { detail })), query);
      const faults = async () => agreementOf(id, state, lang, await exhibit.evaluate((root) => root.outerHTML)).faults;
      await expect.poll(faults, query).toEqual([]);
    }

    for (let count = 0; count < ACTIONS; count += 1) {
      if (count % 6 === 5) await dragOne(page, random);
      else await page.evaluate(useOne, { random: random.next(), which: random.whole(0, 999) });
      if (count % 10 === 9) {
        await page.setViewportSize({ width: random.pick(WIDTHS), height: 900 });
        // Back, where there is something to go back to within the page.
        if (
          random.chance(1 / 2) &&
          (await page.evaluate(
            () => (window as unknown as { navigation: { canGoBack: boolean } }).navigation.canGoBack,
          ))
        )
          await page.goBack();
        await expect(exhibit).toBeVisible();
      }
    }
    // It still says what there is to see, and still answers: its first situation can be had again.
    await expect(exhibit.locator('.alternative').first()).toHaveText(/\S{3}/);
    await exhibit.locator('nav a').first().click();
    await expect(exhibit.locator('nav a').first()).toHaveAttribute('aria-current', 'true');
    expect(new URL(page.url()).pathname).toContain(`exhibits/${id}/`);
  });
