import { hydrate, unmount, type Component } from 'svelte';
import type { GivenLater } from './given-later.ts';

/**
 * Astro's side of an island, in place of that of its Svelte renderer: exhibits have no slots, and what they are given never
 * changes, so that nothing of it needs to be watched.
 */
export default (island: GivenLater) =>
  async (exhibit: Component<Record<string, unknown>>, props: Record<string, unknown>): Promise<void> => {
    if (!island.hasAttribute('ssr')) return;
    const alive = hydrate(exhibit, { target: island, props: (await island.given) ?? props });
    island.addEventListener('astro:unmount', () => void unmount(alive), { once: true });
  };
