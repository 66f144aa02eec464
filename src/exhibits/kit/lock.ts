import type { Lockable } from './parts.ts';

/** Whatever a reader can change an exhibit with. What folds and unfolds, and links to elsewhere, change nothing. */
const CONTROLS = 'button, input, select, textarea, nav a, a[aria-current], [role="button"], [role="slider"]';
/** All that a hand, a key or a press held back before the exhibit was alive comes with. Tab goes on. */
const ACTS = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown', 'beforeinput', 'input', 'change'] as const;

/** The names on the root of the page: of `data-hide` or `data-lock`, put there by the script in its head. */
const named = (list: 'hide' | 'lock'): readonly string[] =>
  globalThis.document?.documentElement.dataset[list]?.split(' ') ?? [];

/** Whether the address leaves out a part. */
export const isHidden = (part: string): boolean => named('hide').includes(part);

/** The part that a control belongs to: what is in no other chooses what is shown. */
const partOf = (control: Element): string => control.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? 'controls';

/**
 * Keeps what the address locks as it is: for pointer, touch and keyboard. Whoever hears the page hears that it cannot be
 * changed; it still can be read. Returns what undoes it.
 */
export function keepLocked(root: HTMLElement): () => void {
  const locked = named('lock') as readonly Lockable[];
  if (locked.length === 0) return () => undefined;
  const stop = new AbortController();
  const lockedIn = (target: EventTarget | null): Element | undefined => {
    const control = target instanceof Element ? (target.closest(CONTROLS) ?? target.closest('label')) : undefined;
    return control && (locked as readonly string[]).includes(partOf(control)) ? control : undefined;
  };
  const hold = (event: Event): void => {
    if (!lockedIn(event.target) || (event as KeyboardEvent).key === 'Tab') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const act of ACTS) root.addEventListener(act, hold, { capture: true, signal: stop.signal });
  const tell = (): void => {
    for (const control of root.querySelectorAll(CONTROLS)) {
      if (lockedIn(control) && control.getAttribute('aria-disabled') !== 'true')
        control.setAttribute('aria-disabled', 'true');
    }
  };
  tell();
  const drawn = new MutationObserver(tell);
  // What can be dragged becomes a control when the exhibit comes alive.
  drawn.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] });
  return () => {
    stop.abort();
    drawn.disconnect();
  };
}
