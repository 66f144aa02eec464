/* Brings the one exhibit of a frame to life. Runs as a single inline script: a sandboxed frame may load nothing. */
import { flushSync, hydrate, type ComponentProps } from 'svelte';
import MoveTheServer from '../exhibits/move-the-server/Exhibit.svelte';
import { reportHeight, secretIn } from './height.ts';

// First of all: a change of the address could drop it.
const secret = secretIn(location.hash);

const target = document.querySelector<HTMLElement>('[data-frame]');
const properties = document.querySelector('[data-properties]')?.textContent;
const full = document.querySelector<HTMLAnchorElement>('[data-full]');

if (target && properties && full) {
  const { href } = full;
  target.addEventListener('exhibit:state', (event) => {
    full.href = href + (event as CustomEvent<string>).detail;
  });
  hydrate(MoveTheServer, { target, props: JSON.parse(properties) as ComponentProps<typeof MoveTheServer> });
  flushSync();
  reportHeight(target.dataset['frame'] ?? '', secret);
}
