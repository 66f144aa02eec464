import { type Language, numeral } from '../../language/languages.ts';

/** A span of time as a timer shows it: minutes and seconds, and hours once there are any. */
export function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  if (seconds >= 3600) parts.unshift(Math.floor(seconds / 3600));
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Runs the timer and the clock. The timer outlives a reload of the window where storage is allowed.
 * @param tick told with every second how long the timer has run, in milliseconds
 */
export function runClocks(
  lang: Language,
  timer: HTMLElement | null,
  clock: HTMLElement | null,
  tick: (elapsed: number) => void,
): { reset(): void; show(): void } {
  const key = `timer of ${location.pathname}`;
  let since = Number(stored(key)) || Date.now();
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
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Then a reload starts the timer anew.
  }
}
