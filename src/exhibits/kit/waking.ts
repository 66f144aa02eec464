import { holdPresses } from './held-presses.ts';
import { LOST, tellLost } from './lost.ts';
import { REACHES } from './signs.ts';

/** An exhibit that is to come alive. */
export interface Waking {
  /** Brings it to life now. Later calls do nothing. */
  begin(): void;
  /** Aborted as soon as it has begun. */
  signal: AbortSignal;
}

/**
 * Brings an exhibit to life when the reader reaches for it, or when told to. A press that comes before is held back and
 * made again as soon as the exhibit is alive; if it does not come, whatever works without script works again, and the
 * reader is told, who can ask for it once more.
 *
 * @param load asks for its script, and gives what begins it
 * @param anew what is tried when it was asked for once more, in vain
 */
export function waking(root: HTMLElement, load: () => Promise<() => unknown>, anew?: () => Promise<unknown>): Waking {
  // What is asked for only when it is needed can be lost later.
  root.addEventListener(LOST, ({ detail }: CustomEventInit<() => void>) => detail && tellLost(root, detail));
  const attempt = (failed: () => unknown): Waking => {
    const stop = new AbortController();
    const { signal } = stop;
    const begin = (): void => {
      if (signal.aborted) return;
      stop.abort();
      void load()
        .then((hydrate) => held.around(hydrate))
        .catch(() => {
          held.letGo();
          failed();
        });
    };
    for (const sign of REACHES) root.addEventListener(sign, begin, { capture: true, passive: true, signal });
    // After these, because a press that is held back goes no further.
    const held = holdPresses(root);
    return { begin, signal };
  };
  const tell = (): void =>
    tellLost(root, () =>
      attempt(async () => {
        await anew?.();
        tell();
      }).begin(),
    );
  return attempt(tell);
}
