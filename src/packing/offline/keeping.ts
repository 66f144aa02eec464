import { fill } from '../../language/fill.ts';
import { type Language, numeral } from '../../language/languages.ts';
import type { PackingWords } from '../../language/words/en/packing.ts';
import { sizeInWords } from '../size.ts';
import { allOf } from './release.ts';
import type { Kept, Order, Told } from './worker.ts';

type Words = PackingWords['offline'] & Pick<PackingWords, 'kilobytes' | 'megabytes'>;

/** Where a reader's wish that nothing be kept is written down, as `no`: `public/keep.js` reads it. */
const KEEP_KEY = 'keep';
/** How many files are asked for at once. */
const AT_ONCE = 4;

const root = document.querySelector<HTMLElement>('[data-keeping]');
if (root) void start(root);

/** The switch of what this browser keeps: says how much that is, and keeps everything or nothing. */
async function start(page: HTMLElement): Promise<void> {
  const words = JSON.parse(page.dataset['keeping'] ?? '') as Words;
  const languages = page.dataset['languages']?.split(' ') ?? [];
  const lang = document.documentElement.lang as Language;
  const status = page.querySelector('.kept');
  const tools = page.querySelector<HTMLElement>('.keeping');
  const say = (text: string): void => void (status && (status.textContent = text));
  const size = (bytes: number): string => sizeInWords(lang, bytes, words);
  const number = (value: number): string => numeral(lang, value);
  const button = (name: string): HTMLButtonElement | null => page.querySelector(`[data-do="${name}"]`);
  let keeping = false;

  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) {
    say(words.none);
    return;
  }
  tools?.removeAttribute('hidden');
  button('all')?.addEventListener('click', () => void keepAll());
  button('stop')?.addEventListener('click', () => void stop());
  button('again')?.addEventListener('click', () => void begin());
  if (isOff()) off();
  else await begin();

  async function begin(): Promise<void> {
    wish(undefined);
    for (const name of ['all', 'stop', 'again']) button(name)?.toggleAttribute('hidden', name === 'again');
    try {
      await workerHere();
      await show();
    } catch {
      say(words.none);
    }
  }

  async function keepAll(): Promise<void> {
    if (keeping) return;
    keeping = true;
    const { release, kept } = await ask<Told>({ tell: true });
    const left = allOf(lang, languages, release).filter((path) => !(path in kept));
    const one = async (): Promise<void> => {
      for (let path = left.pop(); path !== undefined && keeping; path = left.pop()) {
        const { failed } = await ask<Kept>({ keep: [release.base + encodeURI(path)] });
        if (failed > 0) keeping = false;
        else if (keeping) await show();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    if (!keeping && !isOff()) say(words.stopped);
    keeping = false;
  }

  async function stop(): Promise<void> {
    keeping = false;
    wish('no');
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    off();
  }
  function off(): void {
    for (const name of ['all', 'stop', 'again']) button(name)?.toggleAttribute('hidden', name !== 'again');
    say(words.off);
  }

  async function show(): Promise<void> {
    const { kept, release } = await ask<Told>({ tell: true });
    const all = allOf(lang, languages, release);
    const sum = (paths: readonly string[]): number =>
      paths.reduce((bytes, path) => bytes + (release.files[path]?.[1] ?? 0), 0);
    const here = all.filter((path) => path in kept);
    const done = here.length === all.length;
    button('all')?.toggleAttribute('hidden', done);
    say(
      fill(done ? words.done : words.on, {
        count: number(here.length),
        total: number(all.length),
        size: size(sum(here)),
        all: size(sum(all)),
      }),
    );
  }
}

/** @throws when the browser has none, or forbids it */
async function workerHere(): Promise<ServiceWorker> {
  const registration =
    (await navigator.serviceWorker.getRegistration()) ??
    (await navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/*$/, '/')}sw.js`));
  if (registration.active) return registration.active;
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('The worker did not start');
  return active;
}

async function ask<Answer>(order: Order): Promise<Answer> {
  const active = await workerHere();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    active.postMessage(order, [port2]);
  });
}

function isOff(): boolean {
  try {
    return localStorage.getItem(KEEP_KEY) === 'no';
  } catch {
    return false;
  }
}
function wish(value: 'no' | undefined): void {
  try {
    if (value) localStorage.setItem(KEEP_KEY, value);
    else localStorage.removeItem(KEEP_KEY);
  } catch {
    // Then it holds until the page is left.
  }
}
