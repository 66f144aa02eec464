/** A slice of work may take so many milliseconds, for inputs to be answered in between. */
const SLICE = 12;

/**
 * Carries out a generator's steps now, a slice at a time. For work that the reader has asked for: idle time may be long
 * in coming on a busy machine. Returns a function that gives up the rest.
 */
export function inSlices(steps: Iterator<unknown>): () => void {
  let waiting: ReturnType<typeof setTimeout>;
  const work = (): void => {
    const end = performance.now() + SLICE;
    do if (steps.next().done) return;
    while (performance.now() < end);
    waiting = setTimeout(work, 0);
  };
  waiting = setTimeout(work, 0);
  return () => clearTimeout(waiting);
}
