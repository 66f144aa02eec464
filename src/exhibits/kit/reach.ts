import type { ClientDirective } from 'astro';
import { askFor, type GivenLater } from './given-later.ts';
import { READER, READY } from './signs.ts';
import { waking } from './waking.ts';
import { whenIdleOnce } from './when-idle.ts';

/** How far below the screen an exhibit begins to come alive. */
const NEAR = '50%';
/** The slide that the page was opened at. A deck soon writes there where it is. */
const openedAt = location.hash;

/** Astro keeps it to itself when a script cannot be had, and goes on with nothing: but it says so. */
const refused = (island: HTMLElement): Promise<never> =>
  new Promise((_, reject) =>
    island.addEventListener('astro:hydration-error', () => reject(new Error('no script')), { once: true }),
  );

/** The page once more, where the site answers and still has no such script: a new release has other names for it. */
const anew = (): Promise<void> =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => void (ok && location.reload()),
    () => undefined,
  );

/**
 * Brings an exhibit to life when the reader reaches for it; or, once a reader does anything at all on the page, when it is
 * near and the page has nothing else to do. A deck does not wait for that: it stands open before its class comes, and by
 * its first press the network may be gone.
 */
const reach: ClientDirective = (load, _options, island) => {
  const { begin, signal } = waking(
    island,
    async () => {
      // While its script is on its way.
      const address = island.dataset['given'];
      if (address) (island as GivenLater).given = askFor(address);
      const [hydrate] = await Promise.all([Promise.race([load(), refused(island)]), (island as GivenLater).given]);
      return hydrate;
    },
    anew,
  );

  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      whenIdleOnce(begin);
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener('abort', () => near.disconnect());
  const deck = island.closest('.deck');
  const watch = (): void => {
    // Slides that are not shown are near nothing.
    if (deck) whenIdleOnce(begin);
    // An island has no box of its own.
    else for (const child of island.children) near.observe(child);
  };

  // The address may tell another state than the page was served with, or another slide than the first.
  const atOnce = location.search || (deck && openedAt);
  if (atOnce) whenIdleOnce(begin);
  else for (const sign of READER) addEventListener(sign, watch, { capture: true, passive: true, once: true, signal });
  if (!deck) return;
  const ready = (): void => void setTimeout(watch, READY);
  if (document.readyState === 'complete') ready();
  else addEventListener('load', ready, { once: true, signal });
};
export default reach;
