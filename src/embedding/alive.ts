import { flushSync, hydrate, mount, type Component } from 'svelte';

/** Brings the one exhibit of a frame to life, before anything else can happen. */
export function bringToLife<P extends object>(exhibit: Component<P>): void {
  const target = document.querySelector<HTMLElement>('[data-frame]');
  const properties = document.querySelector('[data-properties]')?.textContent;
  if (!target || !properties) return;
  // A package for a school's system, which is nothing without script, leaves out what script draws anew.
  const begin = target.firstChild ? hydrate : mount;
  begin(exhibit, { target, props: JSON.parse(properties) as P });
  flushSync();
}
