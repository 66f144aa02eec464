import { hydrate, unmount, type Component } from 'svelte';
import type { GivenLater } from './given-later.ts';

const ELSEWHERE = /[?&](?:country|names)=/;

/**
 * Astro's side of an island, in place of that of its Svelte renderer: exhibits have no slots, and what they are given never
 * changes, so that nothing of it needs to be watched.
 */
export default (island: GivenLater) =>
  async (exhibit: Component<Record<string, unknown>>, props: Record<string, unknown>): Promise<void> => {
    if (!island.hasAttribute('ssr')) return;
    const given = (await island.given) ?? props;
    // Another country, or letters for names: asked for only where an address wants it.
    const told = ELSEWHERE.test(location.search) ? await (await import('./retell.ts')).retold(given) : given;
    const alive = hydrate(exhibit, { target: island, props: told });
    island.addEventListener('astro:unmount', () => void unmount(alive), { once: true });
  };
