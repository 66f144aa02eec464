import type { ClientDirective } from 'astro';
import { holdPresses } from './held-presses.ts';

/** How far below the screen an exhibit begins to come alive. */
const NEAR = '50%';

/** What tells that the reader reaches for an exhibit: most of it comes before a press. */
const SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click', 'input'];

/**
 * Brings an exhibit to life when the reader reaches for it, or when it is near and the page has nothing else to do. A press
 * that comes before is held back and made again as soon as the exhibit is alive.
 */
const reach: ClientDirective = (load, _options, island) => {
  const held = holdPresses(island);
  const stop = new AbortController();
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    stop.abort();
    void load()
      .then((hydrate) => held.around(hydrate))
      .catch(held.letGo);
  };
  for (const sign of SIGNS) island.addEventListener(sign, begin, { capture: true, passive: true, signal: stop.signal });

  // Safari has no requestIdleCallback.
  const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      whenIdle(begin);
    },
    { rootMargin: NEAR },
  );
  stop.signal.addEventListener('abort', () => near.disconnect());
  // The address may tell another state than the page was served with; and a deck is alive before its exhibits are shown.
  if (location.search || island.closest('.deck')) whenIdle(begin);
  // An island has no box of its own.
  else for (const child of island.children) near.observe(child);
};
export default reach;
