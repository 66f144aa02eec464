import { ageInWords, DIGITS, pathIn, type Release, waysOf } from './release.ts';

/** What a worker uses of its surroundings, of which TypeScript's library for pages knows nothing. */
interface Worker {
  readonly location: Location;
  readonly release: Release;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { update(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', act: (event: Waiting) => void): void;
  addEventListener(kind: 'fetch', act: (event: Waiting & Fetching) => void): void;
  addEventListener(kind: 'message', act: (event: Waiting & MessageEvent<Order>) => void): void;
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a page asks of the worker: to keep some addresses, or to say what is kept and what there is. */
export type Order = { keep: readonly string[] } | { tell: true };
/** The answer to `keep`, and to `tell`. */
export interface Kept {
  kept: number;
  failed: number;
}
export interface Told {
  /** What is kept, and all that there is, with sizes in bytes. */
  kept: Record<string, number>;
  release: Release;
}

const worker = globalThis as unknown as Worker;
const { release } = worker;
const PREFIX = 'kept of ';
const OWN = PREFIX + release.id;
/** Says when something was kept. In a header of the answer in the store. */
const WHEN = 'x-kept';
/** How long a page may take when there is one in the store. In ms. */
const PATIENCE = 4000;

const store = (): Promise<Cache> => caches.open(OWN);
const keyOf = (path: string): string => new URL(release.base + encodeURI(path), worker.location.origin).href;

/**
 * Keeps an answer, if it is a file of this release whole and unchanged: another release's, or what a hotspot's login page
 * says instead, is not kept. Returns whether it was.
 */
async function keep(path: string, answer: Response): Promise<boolean> {
  const facts = release.files[path];
  if (!facts || !answer.ok) return false;
  const bytes = await answer.arrayBuffer();
  const sum = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
  const digits = sum.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (digits.slice(0, DIGITS) !== facts[0]) return false;
  const headers = new Headers();
  for (const name of ['content-type', 'content-language']) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  headers.set(WHEN, String(Date.now()));
  await (await store()).put(keyOf(path), new Response(bytes, { headers }));
  return true;
}

const fetched = (path: string): Promise<Response> =>
  fetch(keyOf(path), { cache: 'no-cache', credentials: 'same-origin' });

/** Takes over what another release has kept: whole, or not at all. What is the same in both is not asked for again. */
async function takeOver(): Promise<void> {
  const own = await store();
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === OWN) continue;
    const old = await caches.open(name);
    for (const { url } of await old.keys()) {
      const path = pathIn(url, release.base);
      if (!(path in release.files) || (await own.match(url))) continue;
      const before = await old.match(url);
      if (before && (await keep(path, before))) continue;
      if (!(await keep(path, await fetched(path)))) throw new Error(`${url} is of another release`);
    }
  }
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== OWN) await caches.delete(name);
}

/** The page from the network, or from the store when that does not answer, or not in time. */
async function page(event: Waiting & Fetching): Promise<Response> {
  const path = pathIn(event.request.url, release.base);
  const stored = await (await store()).match(keyOf(path));
  const fresh = fetch(event.request).then((answer) => {
    const copy = answer.clone();
    event.waitUntil(
      keep(path, copy).then(async (kept) => {
        // There is another release: its worker takes over when no page of this one is open any more.
        if (!kept && answer.ok) await worker.registration.update();
      }),
    );
    return answer;
  });
  if (!stored) return fresh;
  const late = new Promise<undefined>((come) => setTimeout(come, PATIENCE));
  event.waitUntil(fresh.catch(() => undefined));
  return (await Promise.race([fresh.catch(() => undefined), late])) ?? said(stored);
}

/** A page from the store says that it is, and how old. */
async function said(stored: Response): Promise<Response> {
  const html = await stored.text();
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const words = release.stored[lang];
  const age = Date.now() - Number(stored.headers.get(WHEN));
  const told =
    words &&
    `<p class="from-store" role="status">${words.stored.replace('{age}', ageInWords(age, lang, words.now))}</p>`;
  return new Response(told ? html.replace(/(?=<header class="site-header")/, told) : html, { headers: stored.headers });
}

async function file(event: Waiting & Fetching, storeFirst: boolean): Promise<Response> {
  const path = pathIn(event.request.url, release.base);
  const stored = await (await store()).match(keyOf(path));
  if (stored && storeFirst) return stored;
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(path, answer.clone()));
    return answer;
  } catch (error) {
    if (stored) return stored;
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(takeOver()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const way = waysOf({ method, url, mode }, worker.location.origin, release);
  if (way === 'page') event.respondWith(page(event));
  else if (way !== 'nothing') event.respondWith(file(event, way === 'immutable'));
});
worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  const answer = (what: Kept | Told): void => ports[0]?.postMessage(what);
  if ('keep' in data) event.waitUntil(keepAll(data.keep).then(answer));
  else event.waitUntil(tell().then(answer));
});

async function keepAll(addresses: readonly string[]): Promise<Kept> {
  const own = await store();
  const wanted = new Set(addresses.map((address) => new URL(address, worker.location.href)));
  const done = { kept: 0, failed: 0 };
  for (const { href, origin } of wanted) {
    const path = origin === worker.location.origin ? pathIn(href, release.base) : '';
    const way = waysOf(
      { method: 'GET', url: href, mode: path in release.files && /(^|\/)$/.test(path) ? 'navigate' : 'cors' },
      worker.location.origin,
      release,
    );
    if (way === 'nothing' || !(path in release.files)) continue;
    try {
      if ((await own.match(keyOf(path))) || (await keep(path, await fetched(path)))) done.kept++;
      else done.failed++;
    } catch {
      done.failed++;
    }
  }
  return done;
}

async function tell(): Promise<Told> {
  const kept: Record<string, number> = {};
  for (const { url } of await (await store()).keys()) {
    const path = pathIn(url, release.base);
    kept[path] = release.files[path]?.[1] ?? 0;
  }
  return { kept, release };
}
