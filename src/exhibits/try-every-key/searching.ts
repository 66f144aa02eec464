import { KeySearch, type KeySearchTask } from '../../cipher/signal/key-search.ts';

/** What is to be searched, and how far somebody has come with it. */
export interface Order {
  task: KeySearchTask;
  /** The candidate that the search began with. */
  start: number;
  /** How many keys have been tried, and how many milliseconds that took. */
  tried: number;
  ms: number;
}

/** How far a search has come: the totals, with those of the order. `seed`: the key that fits; `done`: there is no more to try. */
export interface Report {
  tried: number;
  ms: number;
  seed?: Uint8Array;
  done: boolean;
}

/** Carries out an order and reports; returns what ends it at once. After the end nothing is reported. */
export type Searcher = (order: Order, onreport: (report: Report) => void) => () => void;

/** Reports come no more often than this, in milliseconds. */
const PAUSE = 100;
/** Keys between two looks at the clock: a fraction of a millisecond, or a few on a slow phone. */
const STRETCH = 64;
/** How long the page may be kept from answering, in milliseconds, where the search has to share its thread. */
const SLICE = 8;

/** Searches step by step. Yields after every stretch: a report when one is due, otherwise nothing. */
export function* searching(
  { task, start, tried, ms }: Order,
  now = () => performance.now(),
): Generator<Report | undefined> {
  const search = new KeySearch(task, start, tried);
  const began = now() - ms;
  let reported = ms;
  for (;;) {
    const seed = search.run(STRETCH);
    const report = { tried: search.tried, ms: now() - began, done: search.tried === search.space };
    if (seed) yield { ...report, seed };
    if (report.done) return void (yield report);
    const due = report.ms - reported >= PAUSE;
    if (due) reported = report.ms;
    yield due ? report : undefined;
  }
}

/** Searches in a worker, so that the page has its own thread to itself; in slices on the page's where no worker is allowed. */
export const inWorker =
  (make: () => Worker, otherwise: Searcher = inSlices): Searcher =>
  (order, onreport) => {
    let ended = false;
    let end = (): void => undefined;
    const withoutWorker = (): void => {
      if (!ended) end = otherwise(order, onreport);
    };
    try {
      const worker = make();
      end = () => worker.terminate();
      // A content security policy may refuse a worker only after it was made.
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        withoutWorker();
      };
      worker.onmessage = ({ data }: MessageEvent<Report>) => {
        if (!ended) onreport(data);
      };
      worker.postMessage(order);
    } catch {
      withoutWorker();
    }
    return () => {
      ended = true;
      end();
    };
  };

/** Searches on the page's own thread, a few milliseconds at a time. */
export const inSlices: Searcher = (order, onreport) => {
  const steps = searching(order);
  let timer = setTimeout(slice);
  let ended = false;
  function slice(): void {
    const until = performance.now() + SLICE;
    do {
      const { value, done } = steps.next();
      if (value) onreport(value);
      if (done || ended || value?.seed) return;
    } while (performance.now() < until);
    timer = setTimeout(slice);
  }
  return () => {
    ended = true;
    clearTimeout(timer);
  };
};
