import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, test } from './test.ts';

/* What readers ask of their own browser: wider letters, and no motion. */

/** What WCAG 1.4.12 lets a reader ask for. */
const WIDE =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Runs in the page: the texts that are cut where letters stand wider. What is for screen readers alone is cut always. */
function cut(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const faults: string[] = [];
  for (const one of document.querySelectorAll<HTMLElement>('main *, .deck *')) {
    if (!one.checkVisibility() || one.closest('svg') || !one.textContent.trim()) continue;
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    // Bytes may end in an ellipsis: what matters of them is that they are bytes.
    if (clipPath !== 'none' || one.closest('.spoken, .alternative, .bytes')) continue;
    const [wide, high] = [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight];
    if ((wide > 2 && /hidden|clip/.test(overflowX)) || (high > 2 && /hidden|clip/.test(overflowY)))
      faults.push(`${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  return faults;
}

for (const lang of ['', 'fa/'])
  test(`wider letters and lines cut no text: ${lang || 'en/'}`, async ({ page }) => {
    const faults: string[] = [];
    for (const id of Object.keys(EXHIBITS)) {
      await page.goto(`${lang}exhibits/${id}/`);
      await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
      faults.push(...(await page.evaluate(cut, WIDE)).map((fault) => `${id}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('where motion is not wanted, nothing in any exhibit moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of Object.keys(EXHIBITS)) {
    await page.goto(`exhibits/${id}/`);
    const exhibit = page.locator('[data-exhibit]');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    const other = exhibit.locator('nav a:not([aria-current])').first();
    await other.click();
    await expect(exhibit).not.toHaveAttribute('data-scenario', 'own');
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
        .map((one) => (one as CSSTransition).transitionProperty ?? (one as CSSAnimation).animationName);
    expect(await page.evaluate(moving), id).toEqual([]);
  }
});
