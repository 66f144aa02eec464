// Lets the site's worker keep what is read, for when there is no line. Every page loads this with the reader's first act.
const workers = navigator.serviceWorker;
const kept = new URL('sw.js', import.meta.url);

/** Whether the reader wants nothing to be kept. */
function no() {
  try {
    return localStorage.getItem('keep') === 'no';
  } catch {
    return false;
  }
}

function keep() {
  // Asked again, because the first act may have been to say no.
  if (no()) return;
  // The page that brought the worker is kept by it too.
  if (!workers.controller)
    workers.addEventListener(
      'controllerchange',
      () => {
        const tell = (asked) => workers.controller?.postMessage({ keep: asked });
        tell([location.href]);
        // With all that it asked for before, also what was still on its way and is told of only now; the rest the worker sees itself.
        new PerformanceObserver((list) => {
          const past = list.getEntries().filter(({ workerStart }) => workerStart === 0);
          if (past.length > 0) tell(past.map(({ name }) => name));
        }).observe({ type: 'resource', buffered: true });
      },
      { once: true },
    );
  workers.register(kept).catch(() => undefined);
}

const idle = () => (globalThis.requestIdleCallback ?? setTimeout)(keep);
if (workers && document.readyState === 'complete') idle();
else if (workers) addEventListener('load', idle);
