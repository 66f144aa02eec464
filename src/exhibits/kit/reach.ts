import type { ClientDirective } from 'astro';
import { askFor, type GivenLater } from './given-later.ts';
import { holdPresses } from './held-presses.ts';

/** How far below the screen an exhibit begins to come alive. */
const NEAR = '50%';

/** What tells that somebody is there. Until then nothing can be missed: all that is seen stands in the page. */
const READER = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll', 'focusin'];
/** What tells that the reader reaches for an exhibit: most of it comes before a press. */
const REACHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown', 'click', 'input'];

/**
 * Brings an exhibit to life when the reader reaches for it; or, once a reader does anything at all on the page, when it is
 * near and the page has nothing else to do. Of slides the first that has one need not wait for that. A press that comes
 * before is held back and made again as soon as the exhibit is alive.
 */
const reach: ClientDirective = (load, _options, island) => {
  const stop = new AbortController();
  const { signal } = stop;
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    stop.abort();
    // While its script is on its way.
    const address = island.dataset['given'];
    if (address) (island as GivenLater).given = askFor(address);
    void Promise.all([load(), (island as GivenLater).given])
      .then(([hydrate]) => held.around(hydrate))
      .catch(held.letGo);
  };
  for (const sign of REACHES) island.addEventListener(sign, begin, { capture: true, passive: true, signal });
  // After these, because a press that is held back goes no further.
  const held = holdPresses(island);

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
  signal.addEventListener('abort', () => near.disconnect());
  const deck = island.closest('.deck');
  const watch = (): void => {
    // Slides that are not shown are near nothing.
    if (deck) whenIdle(begin);
    // An island has no box of its own.
    else for (const child of island.children) near.observe(child);
  };

  // The address may tell another state than the page was served with, or another slide than the first. And a deck's first
  // key is the clicker's: the first exhibit follows it.
  const atOnce = location.search || (deck && (location.hash || deck.querySelector('astro-island') === island));
  if (atOnce) whenIdle(begin);
  else for (const sign of READER) addEventListener(sign, watch, { capture: true, passive: true, once: true, signal });
};
export default reach;
