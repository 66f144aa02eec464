import { flushSync, hydrate, type Component } from 'svelte';

/** Brings the one exhibit of a frame to life, before anything else can happen. */
export function bringToLife<P extends object>(exhibit: Component<P>): void {
  const target = document.querySelector<HTMLElement>('[data-frame]');
  const properties = document.querySelector('[data-properties]')?.textContent;
  if (!target || !properties) return;
  hydrate(exhibit, { target, props: JSON.parse(properties) as P });
  flushSync();
}
