/** What only an exhibit that is alive can answer to. Other links, and what opens and closes, work by themselves. */
const ANSWERS = 'button, nav a, input, label, [role="button"], [role="slider"]';

/** What the reader did to an exhibit before it was alive. */
export interface HeldPresses {
  /** Brings the exhibit to life, and then does again, in their order, what was done before. */
  around(hydrate: () => unknown): Promise<void>;
  /** It will not come alive: whatever works without script works again. */
  letGo(): void;
}

/** Holds back what the reader does to an exhibit that is not alive yet. */
export function holdPresses(root: HTMLElement): HeldPresses {
  const stop = new AbortController();
  const again: (() => void)[] = [];
  /** What was typed or chosen, which coming alive could undo. */
  const written = new Map<Written, string>();

  const listen = <K extends keyof HTMLElementEventMap>(kind: K, act: (event: HTMLElementEventMap[K]) => void): void =>
    root.addEventListener(kind, act, { capture: true, signal: stop.signal });
  const holdBack = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  listen('click', (event) => {
    const target = event.target as HTMLElement;
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (elsewhere || !target.closest(ANSWERS) || isWritten(target)) return;
    holdBack(event);
    // Not `click()`, which what is drawn within a button has not.
    again.push(() => target.dispatchEvent(new MouseEvent('click', event)));
  });
  listen('keydown', (event) => {
    // On everything else a key is followed by a click, or it types.
    const target = event.target as HTMLElement;
    if (!target.matches('[role="button"]:not(button), [role="slider"]') || event.key === 'Tab') return;
    holdBack(event);
    again.push(() => target.dispatchEvent(new KeyboardEvent('keydown', event)));
  });
  listen('input', ({ target }) => {
    if (target instanceof HTMLElement && isWritten(target)) written.set(target, target.value);
  });
  /** A thing that is being carried goes on being carried. */
  let down: PointerEvent | undefined;
  listen('pointerdown', (event) => (down = event));
  for (const kind of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(kind, () => (down = undefined), { capture: true, signal: stop.signal });

  return {
    async around(hydrate) {
      await hydrate();
      stop.abort();
      for (const [target, value] of written) {
        target.value = value;
        for (const kind of ['input', 'change']) target.dispatchEvent(new Event(kind, { bubbles: true }));
      }
      for (const press of again) press();
      down?.target?.dispatchEvent(new PointerEvent('pointerdown', down));
    },
    letGo: () => stop.abort(),
  };
}

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether what the reader does to it is its value. */
const isWritten = (target: HTMLElement): target is Written =>
  target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])');
