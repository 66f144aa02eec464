import { type Message, readMessage } from './messages.ts';

/** The line between the windows of one deck. */
export interface Link {
  send(message: Message): void;
}

/**
 * Connects this window with the others of the same deck in this browser: by a broadcast channel, and where that is
 * refused, with the windows that opened this one or that it opened. Without either, every window stands for itself.
 * @param deck the path of the deck: windows of other decks hear nothing.
 * @param windows the windows to write to when there is no channel.
 */
export function openLink(deck: string, windows: () => (Window | null)[], receive: (message: Message) => void): Link {
  const channel = openChannel(`present:${deck}`);
  if (channel) {
    channel.addEventListener('message', ({ data }) => take(data));
    return { send: (message) => channel.postMessage(message) };
  }
  addEventListener('message', ({ data, origin }) => {
    if (isOurs(origin) && (data as { deck?: unknown } | null)?.deck === deck) take(data);
  });
  return {
    send: (message) => {
      for (const other of windows()) post(other, { ...message, deck });
    },
  };

  function take(data: unknown): void {
    const message = readMessage(data);
    if (message) receive(message);
  }
}

/** Writes to one window of this site. A window that has been closed, or has gone elsewhere, hears nothing. */
export function post(other: Window | null, message: Message & { deck?: string }): void {
  try {
    if (other && !other.closed) other.postMessage(message, isFile() ? '*' : location.origin);
  } catch {
    // A page in a sandbox has no origin to write to.
  }
}

/** Whether a message comes from this site. Pages from a file have no origin to name: who opened whom has to do. */
export const isOurs = (origin: string): boolean => origin === location.origin || (isFile() && origin === 'null');
const isFile = (): boolean => location.protocol === 'file:';

/** A channel between the windows of this browser, where it allows one. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** An address with what this window's asks for besides the page: what it says itself stays. */
export function withAskedFor(address: string): string {
  const url = new URL(address, location.href);
  for (const [name, value] of new URLSearchParams(location.search))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}
