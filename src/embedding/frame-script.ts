import { flushSync, hydrate, type Component } from 'svelte';
import { reportHeight, secretIn } from './height.ts';

/** Brings the one exhibit of a frame to life. It all stands in a single inline script: a sandboxed frame may load nothing. */
export function bringToLife<P extends object>(exhibit: Component<P>): void {
  // First of all: a change of the address could drop it.
  const secret = secretIn(location.hash);

  const target = document.querySelector<HTMLElement>('[data-frame]');
  const properties = document.querySelector('[data-properties]')?.textContent;
  const full = document.querySelector<HTMLAnchorElement>('[data-full]');
  if (!target || !properties || !full) return;

  const { href } = full;
  target.addEventListener('exhibit:state', (event) => {
    full.href = href + (event as CustomEvent<string>).detail;
  });
  hydrate(exhibit, { target, props: JSON.parse(properties) as P });
  flushSync();
  reportHeight(target.dataset['frame'] ?? '', secret);
}
