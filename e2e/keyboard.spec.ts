import type { Page } from '@playwright/test';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, test } from './test.ts';

/*
 * Somebody who has a keyboard and nothing else: Tab comes to everything that can be used, in each exhibit, and each stop is seen to
 * have been reached.
 */

const { FULL } = process.env;
/** What has handles of its own, which no browser draws a focus around. */
const WITH_HANDLES = ['move-the-server', 'seized-key'];
const IDS = FULL ? Object.keys(EXHIBITS) : WITH_HANDLES;

/** What the page keeps from one stop to the next. */
interface Kept {
  stop?: { one: Element; looks: string[] };
  reached: Set<Element>;
}

/** Runs in the page: looks back at the last stop, and on to the next. Says where it is, and what is wrong with the last. */
function atStop(): { inside: boolean; fault?: string } {
  const keeping = globalThis as unknown as { kept?: Kept };
  const kept = (keeping.kept ??= { reached: new Set() });
  const exhibit = document.querySelector('[data-exhibit]');
  const named = (one: Element): string =>
    `${one.tagName.toLowerCase()} “${one.getAttribute('aria-label') ?? (one.textContent.trim().slice(0, 40) || one.id)}”`;
  /** All that can show where the focus is: itself, what it is made of, and what it lies in or under. */
  const looksOf = (one: Element): string[] =>
    [one, one.parentElement, one.closest('label'), one.nextElementSibling, ...one.querySelectorAll('*')]
      .slice(0, 60)
      .flatMap((part) => (part ? [null, '::before', '::after'].map((pseudo) => [part, pseudo] as const) : []))
      .map(([part, pseudo]) => {
        const style = getComputedStyle(part, pseudo);
        return [
          'outline',
          'box-shadow',
          'border',
          'stroke',
          'stroke-width',
          'background-color',
          'text-decoration',
          'opacity',
        ]
          .map((name) => style.getPropertyValue(name))
          .join();
      });
  const { stop } = kept;
  const fault = stop && looksOf(stop.one).join('\n') === stop.looks.join('\n') ? named(stop.one) : undefined;
  const one = document.activeElement;
  const inside = one !== null && one !== exhibit && (exhibit?.contains(one) ?? false);
  if (one && inside) {
    kept.stop = { one, looks: looksOf(one) };
    kept.reached.add(one);
  } else delete kept.stop;
  return { inside, ...(fault !== undefined && { fault }) };
}

/** Runs in the page: what can be used and was not come to. Of a group of which one is chosen, Tab comes to one; nor to what is hidden from whoever hears the page, and stands in words beside it. */
function notReached(): string[] {
  const { kept } = globalThis as unknown as { kept: Kept };
  const reached = [...kept.reached];
  const groupOf = (one: Element): unknown =>
    one.closest('[role="toolbar"], [role="radiogroup"]') ??
    (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one);
  const groups = new Set(reached.map(groupOf));
  return [
    ...document.querySelectorAll<HTMLElement>(
      '[data-exhibit] :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
    ),
  ]
    .filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled, [inert] *, [aria-hidden="true"] *'),
    )
    .filter((one) => !groups.has(groupOf(one)))
    .map((one) => one.outerHTML.slice(0, 120));
}

/** Goes through the exhibit with Tab, from the place before it to the first place after it. */
async function through(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.locator('[data-exhibit]').evaluate((exhibit) => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    exhibit.before(start);
    start.focus();
  });
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    const { inside, fault } = await page.evaluate(atStop);
    if (fault !== undefined) faults.push(`not seen: ${fault}`);
    if (!inside && stops > 0) break;
  }
  return [...faults, ...(await page.evaluate(notReached)).map((one) => `not reached: ${one}`)];
}

for (const lang of FULL ? ['', 'fa/'] : [''])
  for (const id of IDS)
    test(`${lang}${id}: Tab comes to everything, and each stop is seen`, async ({ page }) => {
      await page.goto(`${lang}exhibits/${id}/`);
      await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
      expect(await through(page)).toEqual([]);
    });
