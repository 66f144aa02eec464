import { holdPresses } from './held-presses.ts';
import { REACHES } from './signs.ts';

/** An exhibit that is to come alive. */
export interface Waking {
  /** Brings it to life now. Later calls do nothing. */
  begin(): void;
  /** Aborted as soon as it has begun. */
  signal: AbortSignal;
}

/**
 * Brings an exhibit to life when the reader reaches for it, or when told to. A press that comes before is held back and
 * made again as soon as the exhibit is alive; if it does not come, whatever works without script works again.
 *
 * @param load asks for its script, and gives what begins it
 */
export function waking(root: HTMLElement, load: () => Promise<() => unknown>): Waking {
  const stop = new AbortController();
  const { signal } = stop;
  const begin = (): void => {
    if (signal.aborted) return;
    stop.abort();
    void load()
      .then((hydrate) => held.around(hydrate))
      .catch(held.letGo);
  };
  for (const sign of REACHES) root.addEventListener(sign, begin, { capture: true, passive: true, signal });
  // After these, because a press that is held back goes no further.
  const held = holdPresses(root);
  return { begin, signal };
}

/** When the page has nothing else to do. Safari has no requestIdleCallback. */
export const whenIdleOnce = (work: () => void): void =>
  void (globalThis.requestIdleCallback ?? ((soon: () => void) => setTimeout(soon, 200)))(work);
