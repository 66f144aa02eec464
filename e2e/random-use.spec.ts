import { randomFrom } from '../src/exhibits/kit/random.ts';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, test } from './test.ts';

/* Somebody who presses anything: no error, no dead end. The same presses every time. */

const ACTIONS = process.env['FULL'] ? 300 : 12;

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

for (const [index, id] of Object.keys(EXHIBITS).entries())
  test(`${id}: ${ACTIONS} presses at random`, async ({ page }) => {
    test.setTimeout(600_000);
    page.setDefaultTimeout(20_000);
    const lang = index % 2 === 0 ? '' : 'fa/';
    await page.goto(`${lang}exhibits/${id}/`);
    const exhibit = page.locator('[data-exhibit]').first();
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    const random = randomFrom(index + 1);
    for (let count = 0; count < ACTIONS; count += 1) {
      await page.evaluate(useOne, { random: random.next(), which: random.whole(0, 999) });
      if (count % 10 === 9) {
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
