/**
 * Scrolls a table sideways, by as much as it takes, until one of its columns stands beside the names of its rows, which stay
 * where they are. Does nothing without a column.
 */
export function bringToSight(scroller: HTMLElement, column: Element | null): void {
  if (!column) return;
  const names = scroller.querySelector('thead .item') ?? scroller;
  const [all, items, one] = [scroller, names, column].map((each) => each.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ];
  // The names stand before the others in the direction of reading.
  const fromRight = items.left > all.left + all.width / 2;
  const [left, right] = fromRight ? [all.left, items.left] : [items.right, all.right];
  scroller.scrollBy({ left: Math.max(0, one.right - right) || Math.min(0, one.left - left) });
}
