/** Carries out a generator's steps while the page has nothing else to do. Returns a function that gives up the rest. */
export function whenIdle(steps: Iterator<unknown>): () => void {
  let stopped = false;
  // Safari has no requestIdleCallback.
  const later =
    globalThis.requestIdleCallback ??
    ((work: (deadline: { timeRemaining(): number }) => void) => setTimeout(work, 50, { timeRemaining: () => 0 }));
  const work = (deadline: { timeRemaining(): number }): void => {
    do if (stopped || steps.next().done) return;
    while (deadline.timeRemaining() > 20);
    later(work);
  };
  later(work);
  return () => (stopped = true);
}
