import { type Language, numeral } from '../../language/languages.ts';

/** So long, in milliseconds, a timer waits for its window to come back: nobody teaches one lesson twice in a day by one clock. */
const WAITS = 12 * 3600 * 1000;

/** When a timer was started, by what was stored of it; now, where nothing was, or too long ago. */
export function lastStart(kept: string | null, now: number): number {
  const since = Number(kept);
  return since > now - WAITS && since <= now ? since : now;
}

/** A span of time as a timer shows it: minutes and seconds, and hours once there are any. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  if (seconds >= 3600) parts.unshift(Math.floor(seconds / 3600));
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Runs the timer and the clock. The timer outlives a reload and, for half a day, a closed window, where storage is allowed: a
 * lesson goes on, whatever happens to the speaker's view.
 * @param tick told with every second how long the timer has run, in milliseconds
 */
export function runClocks(
  lang: Language,
  timer: HTMLElement | null,
  clock: HTMLElement | null,
  tick: (elapsed: number) => void,
): { reset(): void; show(): void } {
  const key = `timer of ${location.pathname}`;
  let since = lastStart(stored(key), Date.now());
  const show = (): void => {
    const now = new Date();
    if (timer) timer.textContent = numeral(lang, elapsed(now.getTime() - since));
    tick(now.getTime() - since);
    if (clock) clock.textContent = numeral(lang, now.toTimeString().slice(0, 5));
  };
  const reset = (): void => {
    since = Date.now();
    store(key, String(since));
    show();
  };
  store(key, String(since));
  show();
  setInterval(show, 1000);
  return { reset, show };
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then a reload starts the timer anew.
  }
}
