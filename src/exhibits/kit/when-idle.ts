interface Deadline {
  timeRemaining(): number;
}

/**
 * When the page has nothing else to do, or after so many milliseconds at the latest: a busy page has no such moment, and a browser
 * that draws nothing may tell of none. Safari has no requestIdleCallback.
 */
function soon(work: (deadline: Deadline) => void, timeout: number): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout });
  else setTimeout(work, 100, { timeRemaining: () => 0 });
}

/** Does something when the page has nothing else to do. A reader may be waiting for it. */
export const whenIdleOnce = (work: () => void): void => soon(work, 500);

/** Carries out a generator's steps while the page has nothing else to do. Returns a function that gives up the rest. */
export function whenIdle(steps: Iterator<unknown>): () => void {
  let stopped = false;
  const work = (deadline: Deadline): void => {
    do if (stopped || steps.next().done) return;
    while (deadline.timeRemaining() > 20);
    soon(work, 500);
  };
  soon(work, 500);
  return () => (stopped = true);
}
