/**
 * A frame cannot grow by itself: it tells the page around it how high it would like to be, in every way of saying so
 * that publishing systems listen to. What is told is a number of pixels, and nothing about the reader.
 */

/** The type of our own message. `public/embed.js` listens for it. */
export const HEIGHT_MESSAGE = 'who-holds-the-key:height';
/** What a loader that came late sends to ask for the height once more. */
export const ASK_MESSAGE = 'who-holds-the-key:ask';

/** At most one report in this many milliseconds. */
const INTERVAL = 100;

export interface HeightReport {
  /** The id of the exhibit. */
  id: string;
  /** In pixels, whole. */
  height: number;
  /** The address of the frame. */
  address: string;
  /** What WordPress put into the frame's address to know it again. */
  secret?: string | undefined;
}

/** The secret that WordPress puts into the hash of a frame's address. */
export function secretIn(hash: string): string | undefined {
  return /^#\?secret=(\w{1,64})/.exec(hash)?.[1];
}

/** A height, as each of the listeners expects it: our own loader, Datawrapper, AMP, Medium, and WordPress if it left a secret. */
export function heightMessages({ id, height, address, secret }: HeightReport): unknown[] {
  return [
    { type: HEIGHT_MESSAGE, id, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** Whether a message asks for the height: from our loader, or from WordPress' script, either of which may load late. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return ('type' in data && data.type === ASK_MESSAGE) || ('message' in data && data.message === 'ready');
}

/**
 * Reports the height of the document, now and whenever it changes. Does nothing outside a frame. The document's height
 * must not depend on the frame's (no `vh`, no `min-height: 100%`), or the two would drive each other up.
 */
export function reportHeight(id: string, secret: string | undefined): void {
  if (parent === window) return;
  const content = document.documentElement;
  let told = 0;
  let waiting = false;

  function report(): void {
    waiting = false;
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    const report: HeightReport = { id, height, address: location.href, secret };
    for (const message of heightMessages(report)) parent.postMessage(message, '*');
  }
  function soon(): void {
    if (waiting) return;
    waiting = true;
    // Not an animation frame: browsers pause those in frames that are out of view.
    setTimeout(report, INTERVAL);
  }
  report();
  new ResizeObserver(soon).observe(content);
  addEventListener('load', soon);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !asksForHeight(data)) return;
    told = 0;
    soon();
  });
}
