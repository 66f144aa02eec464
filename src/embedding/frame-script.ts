import { READER } from '../exhibits/kit/signs.ts';
import { waking } from '../exhibits/kit/waking.ts';
import { whenIdleOnce } from '../exhibits/kit/when-idle.ts';
import { reportHeight, secretIn } from './height.ts';
import { followGround, openLinks, stateMessage } from './neighbour.ts';
import { elsewhereIn, toldSo } from './told-elsewhere.ts';

/**
 * The small script that stands in every frame. It tells the page around how high the frame is, lets the link to the full
 * exhibit follow the state, and asks for the exhibit's own script when a reader is there. A file to save carries that
 * script in itself, and names none.
 *
 * @param wake what asks for that script; absent in a file to save
 */
export function attend(wake?: typeof wakeLater): void {
  // First of all: a change of the address could drop it.
  const secret = secretIn(location.hash);

  const frame = document.querySelector<HTMLElement>('[data-frame]');
  const full = document.querySelector<HTMLAnchorElement>('[data-full]');
  if (!frame || !full) return;

  const id = frame.dataset['frame'] ?? '';
  const { href } = full;
  let state = '';
  let told: string | undefined;
  const tell = (): void => {
    const type = told === undefined ? 'ready' : 'state';
    told = state;
    const { scenario } = frame.querySelector<HTMLElement>('[data-scenario]')?.dataset ?? {};
    if (parent !== window)
      parent.postMessage(stateMessage(type, id, state, scenario === 'own' ? undefined : scenario), '*');
  };
  followGround();
  openLinks(secret);
  const stated = tellsState();
  frame.addEventListener('exhibit:state', (event) => {
    state = (event as CustomEvent<string>).detail;
    full.href = toldSo(href, state, location.search);
    // After the exhibit has drawn it, and only what the page around has not been told.
    queueMicrotask(() => state !== told && tell());
  });
  const { script, elsewhere } = frame.dataset;
  // What tells the case of another country comes before the exhibit reads what it is given; where it cannot be had, as it was.
  const first = elsewhere !== undefined && elsewhereIn(location.search) !== '' ? elsewhere : undefined;
  if (script !== undefined) wake?.(frame, [first, script], href, stated);
  reportHeight(id, secret);
  // Until the exhibit is alive it shows what it was served with; another state it shows only then.
  if (!stated) tell();
}

/** Asks for an exhibit's script at a sign of a reader, or now. */
export function wakeLater(
  frame: HTMLElement,
  [before, own]: readonly [before: string | undefined, own: string],
  site: string,
  now: boolean,
): void {
  // Who saved the frame itself has no such file beside it: as long as there is a network, the site has.
  const at = (path: string): string => new URL(path, location.protocol.startsWith('http') ? location.href : site).href;
  // Once, also where the exhibit's own is asked for again.
  let telling: Promise<unknown> | undefined;
  const load = async (): Promise<() => void> => {
    await (telling ??= before === undefined ? Promise.resolve() : loaded(at(before)).catch(() => undefined));
    return loaded(at(own));
  };
  const { begin, signal } = waking(frame, load);
  const soon = (): void => whenIdleOnce(begin);
  for (const sign of READER) addEventListener(sign, soon, { capture: true, passive: true, once: true, signal });
  if (now) soon();
}

/** Whether the address, or a saved file, may tell another state than the frame was served with. A theme is none. */
const tellsState = (): boolean =>
  [...new URLSearchParams(location.search || document.documentElement.dataset['state']).keys()].some(
    (key) => key !== 'theme',
  );

/** A classic script: browsers refuse modules to a sandboxed frame. As it ends, the exhibit is alive. */
const loaded = (address: string): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(() => undefined);
    script.onerror = reject;
    document.head.append(script);
  });
