/** The state of each exhibit of a chapter, in their order, as a query of its address; `null` for one that nobody touched. */
export type Left = readonly (string | null)[];

const WHERE = /<html\b/;

/**
 * A copy of a chapter that opens with its exhibits in some states. Nothing else of it changes, so its policy still holds.
 * @param date when it was saved, as YYYY-MM-DD
 * @throws when `file` is no copy
 */
export function withLeft(file: string, left: Left, date: string): string {
  if (!WHERE.test(file)) throw new Error('This is no file of a chapter');
  const states = JSON.stringify(left).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return file.replace(WHERE, `<html data-saved="${date}" data-left="${states}"`);
}

/** Brings the exhibits of the page that is shown into the states that they were left in. */
export function putBack(): void {
  const { left } = document.documentElement.dataset;
  if (left === undefined) return;
  const exhibits = document.querySelectorAll<HTMLElement>('[data-exhibit]');
  (JSON.parse(left) as Left).forEach((state, at) => {
    const exhibit = exhibits[at];
    if (exhibit && state !== null)
      whenAlive(exhibit, () => exhibit.dispatchEvent(new CustomEvent('exhibit:show', { detail: state })));
  });
}

/** Wakes an exhibit, and does something as soon as it is alive. */
export function whenAlive(exhibit: HTMLElement, act: () => void): void {
  const alive = new MutationObserver(() => {
    if (exhibit.dataset['live'] !== 'true') return;
    alive.disconnect();
    act();
  });
  alive.observe(exhibit, { attributeFilter: ['data-live'] });
  exhibit.dispatchEvent(new Event('pointerover', { bubbles: true }));
}
