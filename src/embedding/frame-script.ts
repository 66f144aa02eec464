import { flushSync, hydrate, type Component } from 'svelte';
import { reportHeight, secretIn } from './height.ts';
import { followGround, openLinks, stateMessage } from './neighbour.ts';

/** Brings the one exhibit of a frame to life. It all stands in a single inline script: a sandboxed frame may load nothing. */
export function bringToLife<P extends object>(exhibit: Component<P>): void {
  // First of all: a change of the address could drop it.
  const secret = secretIn(location.hash);

  const target = document.querySelector<HTMLElement>('[data-frame]');
  const properties = document.querySelector('[data-properties]')?.textContent;
  const full = document.querySelector<HTMLAnchorElement>('[data-full]');
  if (!target || !properties || !full) return;

  const id = target.dataset['frame'] ?? '';
  const { href } = full;
  let state = '';
  const tell = (type: 'ready' | 'state'): void => {
    const { scenario } = target.querySelector<HTMLElement>('[data-scenario]')?.dataset ?? {};
    if (parent !== window)
      parent.postMessage(stateMessage(type, id, state, scenario === 'own' ? undefined : scenario), '*');
  };
  followGround();
  openLinks(secret);
  target.addEventListener('exhibit:state', (event) => {
    const before = state;
    state = (event as CustomEvent<string>).detail;
    full.href = href + state;
    // After the exhibit has drawn it.
    if (state !== before) queueMicrotask(() => tell('state'));
  });
  hydrate(exhibit, { target, props: JSON.parse(properties) as P });
  flushSync();
  reportHeight(id, secret);
  tell('ready');
}
