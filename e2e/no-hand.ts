/**
 * Runs in the page, before its own scripts: a headless browser's pointer rests in the corner from the start and now and then
 * says so, which would pass for a reader's hand.
 */
export function noHand(): void {
  const rests = ({ isTrusted, clientX, clientY }: PointerEvent): boolean => isTrusted && clientX === 0 && clientY === 0;
  addEventListener('pointermove', (event) => rests(event) && event.stopImmediatePropagation(), true);
}
