import { CONTENTS, type Contents, COPIED, WAKING } from './held.ts';
import { defineIslands } from './islands.ts';
import { putBack, whenAlive } from './left.ts';
import { addressOf, exhibitOf, inCopy, type Spot, spotIn } from './links.ts';

/** What a copy's script is made of. */
interface Parts {
  exhibits: Parameters<typeof defineIslands>[0];
  bringToLife: Parameters<typeof defineIslands>[1];
  /** The scripts of pages, by their addresses on the site. */
  scripts: Readonly<Record<string, () => Promise<unknown>>>;
  /** The small scripts in the heads of pages: they listen to the whole document. */
  small: readonly (() => void)[];
}

const contents = JSON.parse(window.held.read(CONTENTS)) as Contents;
const sheets = new Map<string, CSSStyleSheet>();
/** The path of the page that is shown. */
let here = '';

/** Shows a copy's first page, or the one that its address names, and from then on whatever the address comes to name. */
export function start({ exhibits, bringToLife, scripts, small }: Parts): void {
  document.documentElement.classList.add(COPIED);
  defineIslands(exhibits, bringToLife);
  for (const run of small) run();
  followLinks();
  if (contents.way === 'hash') addEventListener('hashchange', () => go());
  go(location.search);

  /** @param search the state that the address tells besides the page, where that is the newer of the two */
  function go(search = ''): void {
    const named = spotIn(location, contents);
    // An anchor within the page.
    if (!named && here) return;
    const spot = named ?? { path: contents.first, search: '', hash: location.hash };
    const known = spot.path in contents.pages ? spot.path : exhibitOf(spot.path);
    const path = known in contents.pages ? known : contents.first;
    const came = (history.state as { shown?: boolean } | null)?.shown === true;
    if (contents.way === 'hash') remember(spot, came ? location.search : search || spot.search);
    if (show(path)) for (const script of contents.pages[path]?.scripts ?? []) void scripts[script]?.();
    if (path !== spot.path && known in contents.pages) putInto(spot);
    arrive(spot.hash, came);
    if (contents.way === 'none') putBack();
  }
}

/** Writes into the address what the page's exhibits read there, and that this entry of the history has been shown. */
function remember(spot: Spot, search: string): void {
  try {
    history.replaceState({ shown: true }, '', location.pathname + search + addressOf(spot, contents));
  } catch {
    // Where a file may not change its address, exhibits begin as they are.
  }
}

/** Pages that have a script: it runs once, and finds its page again as it was left. */
const kept = new Map<string, DocumentFragment>();

/** Shows a page. Returns whether its scripts are still to run. */
function show(path: string): boolean {
  const page = contents.pages[path];
  if (!page) return false;
  const before = contents.pages[here];
  if (before?.scripts.length && here !== path) {
    const fragment = document.createDocumentFragment();
    fragment.append(...document.body.childNodes);
    kept.set(here, fragment);
  }
  if (here === path && page.scripts.length) return false;
  here = path;
  for (const island of document.querySelectorAll('astro-island')) island.dispatchEvent(new Event('astro:unmount'));
  const root = document.documentElement;
  document.title = page.title;
  root.lang = page.lang;
  root.dir = page.dir;
  for (const name of page.sheets) if (!sheets.has(name)) sheets.set(name, sheetOf(window.held.read(name)));
  for (const style of document.querySelectorAll('style')) style.remove();
  document.adoptedStyleSheets = page.sheets.flatMap((name) => sheets.get(name) ?? []);
  const known = kept.get(path);
  if (known) document.body.replaceChildren(known);
  else document.body.innerHTML = window.held.read(path);
  root.classList.remove(WAKING);
  // The small scripts have waited for a document: here is another.
  dispatchEvent(new Event('DOMContentLoaded'));
  return !known;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Puts the page's exhibit into the situation that a link named, once it is alive. */
function putInto({ path, search }: Spot): void {
  const exhibit = document.querySelector<HTMLElement>('[data-exhibit]');
  const scenario = path.split('/').at(-2);
  if (!exhibit || !scenario) return;
  const tell = (): void => {
    exhibit.dispatchEvent(new CustomEvent('exhibit:scenario', { detail: decodeURIComponent(scenario) }));
    if (search) exhibit.dispatchEvent(new CustomEvent('exhibit:show', { detail: search }));
  };
  whenAlive(exhibit, tell);
}

/** To the place that the address names, or to the top; who goes back finds the place that was left. */
function arrive(hash: string, came: boolean): void {
  if (contents.way !== 'hash') {
    if (contents.way === 'none' && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
    return;
  }
  const place = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (place) {
    place.scrollIntoView();
    if (place.tabIndex >= 0 || place.hasAttribute('tabindex')) place.focus({ preventScroll: true });
  } else if (!came) {
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}

/** Links that exhibits make lead into the copy too, or to the site. */
function followLinks(): void {
  const mend = (link: Element): void => {
    const href = link.getAttribute('href');
    if (href === null) return;
    const there = inCopy(href, here, contents);
    if (there !== href) link.setAttribute('href', there);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mend(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches('a[href]')) mend(node);
        for (const link of node.querySelectorAll('a[href]')) mend(link);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
}
