import { COPIED } from './held.ts';
import { defineIslands } from './islands.ts';

declare global {
  interface Window {
    onDisk: {
      /** The address of the folder that holds the site. */
      root: string;
      /** What exhibits are given, as it has been read. */
      given: Record<string, Record<string, unknown>>;
    };
  }
}

/** What the script of a stick is made of. */
interface Parts {
  exhibits: Parameters<typeof defineIslands>[0];
  bringToLife: Parameters<typeof defineIslands>[1];
  /** The scripts of pages, by their addresses on the site. */
  scripts: Readonly<Record<string, () => Promise<unknown>>>;
}

/**
 * Brings a page from a disk to life. There a browser runs no modules, so all of the site's are in this one script; the page
 * names those of its own.
 */
export function start({ exhibits, bringToLife, scripts }: Parts): void {
  const own = document.currentScript as HTMLScriptElement;
  const base = own.dataset['base'] ?? '/';
  window.onDisk = { root: new URL('..', own.src).href, given: {} };
  document.documentElement.classList.add(COPIED);
  mendLinks(base);
  defineIslands(exhibits, bringToLife);
  for (const script of own.dataset['run']?.split(' ') ?? []) void scripts[script]?.();
}

/** Links that exhibits make are written from the root of a host: here the site has none. */
function mendLinks(base: string): void {
  const mend = (element: Element): void => {
    for (const name of ['href', 'src']) {
      const address = element.getAttribute(name);
      if (!address?.startsWith(base) || address.startsWith('//')) continue;
      element.setAttribute(name, new URL(onDisk(address.slice(base.length)), window.onDisk.root).href);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const one of [node, ...node.querySelectorAll('a[href], iframe[src]')])
          if (one.matches('a[href], iframe[src]')) mend(one);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href', 'src'] });
}

/** A path within the site, as a file: folders have no first page by themselves. */
const onDisk = (path: string): string => path.replace(/^([^?#]*\/|)(?=[?#]|$)/, '$1index.html');
